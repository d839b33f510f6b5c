import { all, cut, everywhere, type Mutation, replace, without } from './edit.ts'

const internal = 'evaluations/2026-01-29-internal/evaluation.yaml'

/** Evaluations: in time, complete, followed up, and without names. */
export const evaluationMutations: readonly Mutation[] = [
  {
    name: 'a summarised answer names a member',
    edit: replace(
      internal,
      'summary: De werkgroepen draaien zelfstandig.',
      'summary: Noor Abdallah vindt dat de werkgroepen zelfstandig draaien.',
    ),
    finds: ['error evaluation-answer-names evaluations/2026-01-29-internal/evaluation.yaml:41'],
  },
  {
    name: 'the part for the alderman repeats what stays inside',
    edit: replace(
      'evaluations/2026-01-29-internal/shareable.md',
      'Jonge inwoners bereiken wij nog weinig.',
      'Jonge inwoners bereiken wij nog weinig. Als er iemand uitvalt, ligt het werk stil.',
    ),
    finds: ['error evaluation-part-not-apart evaluations/2026-01-29-internal/shareable.md:11'],
  },
  {
    name: 'the independent evaluator works for the municipality',
    edit: replace('people/bert-nijland.md', 'employer: independent', 'employer: municipality'),
    finds: ['error evaluation-evaluator-dependent evaluations/2026-03-10-independent/evaluation.yaml:4'],
  },
  {
    name: 'the internal evaluation says nothing about contacts with society',
    edit: cut(internal, '  - contacten-samenleving\n'),
    finds: ['warning evaluation-topic-missing evaluations/2026-01-29-internal/evaluation.yaml:10'],
  },
  {
    name: 'the internal evaluation says nothing about the chair',
    edit: cut(internal, '  - inzet-voorzitter\n'),
    finds: ['warning evaluation-chair-topic-missing evaluations/2026-01-29-internal/evaluation.yaml:10'],
  },
  {
    name: 'the internal evaluation was not discussed with the alderman',
    edit: all(
      cut(internal, 'discussed_with_alderman: 2026-03-05-evaluation-alderman\n'),
      without('meetings/2026-03-05-evaluation-alderman/'),
    ),
    finds: ['warning evaluation-not-discussed evaluations/2026-01-29-internal/evaluation.yaml:2'],
  },
  {
    name: 'a follow-up of the evaluation has no way of doing it',
    edit: everywhere(/^actions\/2026-03-31-werkwijze/, 'how:', '# how:'),
    finds: ['warning evaluation-follow-up-incomplete actions/2026-03-31-werkwijze-beleidsmedewerkers.md:2'],
  },
  {
    name: 'the municipality did not evaluate the cooperation this year',
    edit: all(
      without('evaluations/2026-02-12-municipal/', 'meetings/2026-02-12-evaluation-municipal/'),
      everywhere(/^meetings\/2026-02-26/, '    about: "evaluation:2026-02-12-municipal"\n', ''),
    ),
    finds: ['warning evaluation-municipal-overdue ipr.yaml:3'],
  },
  {
    name: 'the council did not evaluate itself this year',
    edit: all(without('evaluations/2026-01-29-internal/', 'meetings/2026-01-29-evaluation/')),
    finds: ['warning evaluation-internal-overdue ipr.yaml:3'],
  },
  {
    name: 'there was no independent evaluation after two years',
    edit: all(
      without('evaluations/2026-03-10-independent/'),
      everywhere(/^meetings\/2026-04-09/, '    about: "evaluation:2026-03-10-independent"\n', ''),
      everywhere(/^actions\/2026-03-31/, 'about: "evaluation:2026-03-10-independent"\n', ''),
      everywhere(/^incoming\/2026-03-10/, 'leads_to: ["evaluation:2026-03-10-independent"]\n', ''),
    ),
    finds: ['warning evaluation-external-overdue ipr.yaml:3'],
  },
]
