import { after, all, before, cut, file, type Mutation, rename, replace } from './edit.ts'

const signal = 'signals/2026-11-12-drukte-voedselbank.md'
const wil = 'members/wil-hendrikse.md'

/** What points to what, dates, settings, and files that cannot be read as they stand. */
export const referenceMutations: readonly Mutation[] = [
  {
    name: 'an advice names a signal that is not there',
    edit: replace(
      'advice/2026-04-jongeren-en-schulden/dossier.yaml',
      'ref: "signal:2026-05-12-jongeren-lenen"',
      'ref: "signal:2026-05-12-jongeren-leen"',
    ),
    finds: ['error reference-unknown advice/2026-04-jongeren-en-schulden/dossier.yaml:16'],
  },
  {
    name: 'the name of the owner of an action has a typing error',
    edit: replace(
      'actions/2026-10-08-verslag-wijkbezoek.md',
      'owners: [jeroen-veldkamp]',
      'owners: [jeroen-veldkam]',
    ),
    finds: ['error reference-unknown actions/2026-10-08-verslag-wijkbezoek.md:4'],
  },
  {
    name: 'a signal names a theme that does not exist',
    edit: replace(signal, 'themes: [armoede]', 'themes: [armoed]'),
    finds: ['error reference-unknown-term signals/2026-11-12-drukte-voedselbank.md:6'],
  },
  {
    name: 'a member stands among those who are no member',
    edit: file(
      'people/wil-hendrikse.md',
      '---\nname: Wil Hendrikse\nemployer: other\nroles:\n  - role: minute_taker\n    from: 2026-11-05\n---\n',
    ),
    finds: [
      'error composition-not-a-member members/wil-hendrikse.md:2',
      'error reference-same-person people/wil-hendrikse.md:2',
    ],
  },
  {
    name: 'a paper came in on another day than its name says',
    edit: replace('incoming/2026-11-20-brief-begroting.md', 'received: 2026-11-20', 'received: 2026-11-19'),
    finds: ['warning date-id-differs incoming/2026-11-20-brief-begroting.md:4'],
  },
  {
    name: 'a paper comes in tomorrow',
    edit: all(
      rename('incoming/2026-11-20-brief-begroting.md', 'incoming/2026-11-25-brief-begroting.md'),
      replace('incoming/2026-11-25-brief-begroting.md', 'received: 2026-11-20', 'received: 2026-11-25'),
    ),
    finds: ['error date-in-future incoming/2026-11-25-brief-begroting.md:4'],
  },
  {
    name: 'a position ends before it begins',
    edit: after(wil, '    title: redacteur\n    from: 2012-01-01\n', '    to: 2011-12-31\n'),
    finds: ['error date-period-backwards members/wil-hendrikse.md:20'],
  },
  {
    name: 'a norm is misspelt',
    edit: replace('ipr.yaml', 'norm: meetings.per_year', 'norm: meetings.per_yaer'),
    finds: ['error settings-norm-unusable ipr.yaml:30'],
  },
  {
    name: 'the fiscal maximum of this year is not known',
    edit: cut(
      'ipr.yaml',
      '  - year: 2026\n    year_amount: "2200.00"\n    month_amount: "220.00"\n    confirmed_on: 2026-01-21\n    source: Belastingdienst, vrijwilligersvergoedingen 2026\n',
    ),
    finds: ['info money-fiscal-secondary board/money/2026.yaml:12'],
  },
  {
    name: 'the start date of the council is gone',
    edit: cut('ipr.yaml', '  start_date: 2024-01-16\n'),
    finds: ['info composition-outside-in-past ipr.yaml:3', 'warning settings-start-date-missing ipr.yaml:10'],
  },
  {
    name: 'an exception matches nothing',
    edit: before(
      'ipr.yaml',
      'mail_domains:',
      '  - rule: workgroup-too-small\n    about: "workgroup:wonen"\n    reason: Er komt een nieuw lid.\n    by: els-brandsma\n    on: 2026-11-02\n    until: 2027-03-31\n',
    ),
    finds: ['warning settings-exception-unused ipr.yaml:112'],
  },
  {
    name: 'a key is misspelt',
    edit: replace(signal, 'going_on:', 'goingon:'),
    finds: ['error schema-unknown-key signals/2026-11-12-drukte-voedselbank.md:15'],
  },
  {
    name: 'a date that does not exist',
    edit: replace(signal, 'noted: 2026-11-12', 'noted: 2026-11-31'),
    finds: ['error schema-value signals/2026-11-12-drukte-voedselbank.md:3'],
  },
  {
    name: 'a step that does not exist',
    edit: replace(signal, 'step: noted', 'step: note'),
    finds: ['error schema-choice signals/2026-11-12-drukte-voedselbank.md:19'],
  },
  {
    name: 'a signal has no subject',
    edit: cut(signal, 'subject: Steeds meer gezinnen komen bij de voedselbank\n'),
    finds: ['error schema-missing-key signals/2026-11-12-drukte-voedselbank.md:1'],
  },
  {
    name: 'a list stands where one text belongs',
    edit: replace(
      signal,
      'could_involve: Voedselbank en sociaal raadslieden',
      'could_involve: [Voedselbank, sociaal raadslieden]',
    ),
    finds: ['error schema-shape signals/2026-11-12-drukte-voedselbank.md:17'],
  },
  {
    name: 'a key stands twice',
    edit: replace(signal, 'themes: [armoede]', 'themes: [armoede]\nthemes: [schuldhulp]'),
    finds: ['error yaml-duplicate-key signals/2026-11-12-drukte-voedselbank.md:7'],
  },
  {
    name: 'a quotation mark is never closed',
    edit: replace(signal, 'could_involve: Voedselbank', 'could_involve: "Voedselbank'),
    finds: ['error yaml-syntax signals/2026-11-12-drukte-voedselbank.md:17'],
  },
  {
    name: 'a value begins with a star',
    edit: replace(signal, 'could_involve: Voedselbank', 'could_involve: *Voedselbank'),
    finds: ['error yaml-anchor signals/2026-11-12-drukte-voedselbank.md:17'],
  },
  {
    name: 'two people changed the same line',
    edit: replace(
      signal,
      'noted: 2026-11-12\n',
      '<<<<<<< HEAD\nnoted: 2026-11-12\n=======\nnoted: 2026-11-13\n>>>>>>> origin/main\n',
    ),
    finds: ['error file-conflict-marker signals/2026-11-12-drukte-voedselbank.md:3'],
  },
  {
    name: 'the data of a record are not closed',
    edit: replace(signal, '    on: 2026-11-12\n---', '    on: 2026-11-12'),
    finds: ['error file-unclosed-front-matter signals/2026-11-12-drukte-voedselbank.md:1'],
  },
  {
    name: 'a record begins with a heading',
    edit: replace(signal, '---\nsubject', '# Signaal\n---\nsubject'),
    finds: ['error file-no-front-matter signals/2026-11-12-drukte-voedselbank.md:1'],
  },
  {
    name: 'a record has a name with a space',
    edit: rename('incoming/2026-11-20-brief-begroting.md', 'incoming/2026-11-20-brief begroting.md'),
    finds: ['error file-name incoming/2026-11-20-brief begroting.md:1'],
  },
  {
    name: 'a note lies where the archive has no place',
    edit: file('notities/bellen.md', 'Nog bellen.\n'),
    finds: ['warning file-unplaced notities/bellen.md:1'],
  },
  {
    name: 'a person gets the key of a citizen service number',
    edit: after(wil, 'family_name: Hendrikse\n', 'bsn: onbekend\n'),
    finds: ['error privacy-forbidden-key members/wil-hendrikse.md:4'],
  },
  {
    name: 'a member speaks for an organisation',
    edit: after(wil, 'family_name: Hendrikse\n', 'represents: Dorpskrant Veenkant\n'),
    finds: ['error member-without-mandate members/wil-hendrikse.md:4'],
  },
  {
    name: 'a member promises something in a contact',
    edit: after(
      'contacts/2026/wil-hendrikse.yaml',
      'contacts:\n',
      '  - on: 2026-11-20\n    organisation: Dorpskrant Veenkant\n    place_kind: vereniging\n    partner: resident\n    themes: [vervoer]\n    group: wonen\n    insight: De bus rijdt niet.\n    promise: De raad zorgt voor een bus.\n',
    ),
    finds: ['error contact-without-promises contacts/2026/wil-hendrikse.yaml:9'],
  },
  {
    name: 'a value begins with an exclamation mark',
    edit: replace(signal, 'could_involve: Voedselbank', 'could_involve: !Voedselbank'),
    finds: ['error yaml-tag signals/2026-11-12-drukte-voedselbank.md:17'],
  },
  {
    name: 'a colon has nothing before it',
    edit: replace(signal, 'going_on:', ': '),
    finds: ['error yaml-key-shape signals/2026-11-12-drukte-voedselbank.md:15'],
  },
  {
    name: 'an invisible sign turns the text around',
    edit: replace(signal, 'Sinds de zomer', 'Sinds de \u202ezomer'),
    finds: ['error file-control-character signals/2026-11-12-drukte-voedselbank.md:15'],
  },
  {
    name: 'two records differ in capitals only',
    edit: file('documents/Verordening.md', '---\nkind: other\ntitle: Verordening\n---\n'),
    finds: ['error file-twin documents/verordening.md:1', 'warning file-unplaced documents/Verordening.md:1'],
  },
  {
    name: 'the same id stands in two repositories',
    edit: file(
      'board/documents/verordening.md',
      '---\nkind: ordinance\ntitle: Verordening\nfrom: 2024-01-01\n---\n',
    ),
    finds: ['error file-same-id documents/verordening.md:1'],
  },
]
