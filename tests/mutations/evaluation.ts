import { after, all, cut, everywhere, type Mutation, replace, without } from './edit.ts'

const internal = 'evaluations/2026-01-29-internal/evaluation.yaml'
const municipal = 'evaluations/2026-02-12-municipal/evaluation.yaml'
const independent = 'evaluations/2026-03-10-independent/evaluation.yaml'

/** Evaluations: in time, complete, followed up, and without names. */
export const evaluationMutations: readonly Mutation[] = [
  {
    name: 'a summarised answer names a member',
    edit: replace(
      internal,
      'summary: De werkgroepen draaien zelfstandig.',
      'summary: Noor Abdallah vindt dat de werkgroepen zelfstandig draaien.',
    ),
    finds: [],
  },
  {
    name: 'the independent evaluator works for the municipality',
    edit: replace('people/bert-nijland.md', 'employer: independent', 'employer: municipality'),
    finds: [],
  },
  {
    name: 'the internal evaluation says nothing about contacts with society',
    edit: cut(internal, '  - contacten-samenleving\n'),
    finds: [],
  },
  {
    name: 'the internal evaluation says nothing about the chair',
    edit: cut(internal, '  - inzet-voorzitter\n'),
    finds: [],
  },
  {
    name: 'the internal evaluation was not discussed with the alderman',
    edit: cut(internal, 'discussed_with_alderman: 2026-03-05-evaluation-alderman\n'),
    finds: [],
  },
  {
    name: 'the independent evaluation has no follow-up',
    edit: cut(
      independent,
      `follow_up:
  - 2026-03-31-reacties-binnen-zes-weken
  - 2026-03-31-gesprek-met-clienten
  - 2026-03-31-werkwijze-beleidsmedewerkers
`,
    ),
    finds: [],
  },
  {
    name: 'a follow-up of the evaluation has no way of doing it',
    edit: everywhere(/^actions\/2026-03-31-werkwijze/, 'how:', '# how:'),
    finds: [],
  },
  {
    name: 'the municipality did not evaluate the cooperation this year',
    edit: all(without('evaluations/2026-02-12-municipal/', 'meetings/2026-02-12-evaluation-municipal/')),
    finds: [],
  },
  {
    name: 'the council did not evaluate itself this year',
    edit: all(without('evaluations/2026-01-29-internal/', 'meetings/2026-01-29-evaluation/')),
    finds: [],
  },
  {
    name: 'there was no independent evaluation after two years',
    edit: all(without('evaluations/2026-03-10-independent/')),
    finds: [],
  },
  {
    name: 'the answers of the evaluation of 2024 are still there',
    edit: after(municipal, 'held: 2026-02-12\n', ''),
    finds: [],
  },
]
