interface Exception {
  /** What will read them, or why nothing needs to. */
  readonly why: string
  readonly keys: readonly string[]
}

/** Keys of the archive that nothing in the program reads yet. The list may only get shorter. */
export const unreadKeys: readonly Exception[] = [
  {
    why: 'read from the raw file, before there is a record: a newer format is refused as a whole',
    keys: ['council.format'],
  },
  {
    why: 'the public site, its pages about the council and how to reach it',
    keys: [
      'council.council.former_names',
      'council.municipality.departments',
      'council.public_repository',
      'workgroup.contact',
    ],
  },
  {
    why: 'the public site, its advice and other released papers',
    keys: [
      'request.title',
      'request.date',
      'request.from',
      'advice-text.title',
      'advice-text.date',
      'advice-text.from',
      'response.title',
      'response.date',
      'response.from',
      'report.title',
      'report.date',
      'report.from',
      'advice.files.*.title',
      'advice.released.*.by',
      'incoming.files.*.title',
      'incoming.released.by',
      'document.files.*.title',
    ],
  },
  {
    why: 'the list of exceptions and other severities with who decided',
    keys: ['council.severities.*.decided_on', 'council.severities.*.reason', 'council.exceptions.*.on'],
  },
  {
    why: 'the overview of working agreements, and of a relief in preparation',
    keys: ['workgroup.agreements.*.on', 'dismissal.opened_on'],
  },
  {
    why: 'the register of meetings, with what moved or fell away',
    keys: [
      'meeting.parts.*.start',
      'meeting.dropped.*.reason',
      'meeting.dropped.*.on',
      'meeting.apologies.*.on',
      'meeting.cancelled.on',
      'meeting.cancelled.reason',
      'meeting.files.*.title',
      'agenda.addenda.*.on',
      'agenda.addenda.*.changes.*.was',
    ],
  },
  {
    why: 'the registers of signals, contacts and events',
    keys: [
      'incoming.forwarded.to',
      'event.kind',
      'event.place',
      'event.files.*.title',
    ],
  },
  {
    why: 'the registers of governing documents, subsidies and incidents',
    keys: [
      'document.version',
      'document.reference',
      'incident.what',
      'incident.papers',
      'incident.steps',
      'incident.steps.*.on',
      'incident.steps.*.what',
    ],
  },
]
