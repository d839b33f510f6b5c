import type { ProcedureWords } from '../nl/procedure.ts'

/** The English words of the sheet on how council and municipality work together. */
export const procedureWords: ProcedureWords = {
  title: 'How we work together',
  intro: (council, municipality) =>
    `Agreements between ${council} and the municipality of ${municipality}, as they hold now.`,
  columns: ['Agreement', 'Where it stands'],
  proposal: 'proposal, still to be agreed',
  section: {
    who: 'Who we are',
    request: 'Asking for advice',
    advice: 'Giving advice',
    response: 'Responding to advice',
    talks: 'Talking with each other',
    trust: 'Trust and independence',
    evaluate: 'Looking back',
  },
  line: {
    adviser: () => 'We advise the College. We do not decide ourselves and are no part of the municipality.',
    members: (min, max) =>
      min === max ? `We are ${min} members.` : `We are at least ${min} and at most ${max} members.`,
    residents: () => 'All members live in the municipality.',
    through: () => 'Each request comes in through the liaison.',
    lead: days => `The municipality asks for advice at least ${days} before the wished date.`,
    shorter: days => `It may be shorter, down to ${days}, after consulting the chair.`,
    before: days =>
      `The request comes at least ${days} before the municipality or the municipal council decides.`,
    term: days => `We give our advice within ${days} after the request is complete.`,
    unit: unit => `The terms of advice and response are counted in ${unit}.`,
    requestRecess: () => 'In recess the term of our advice stands still.',
    papers: () =>
      'A request holds: the question, the reason, the possible choices, all annexes, the wished date and the date of the municipal council.',
    decline: () => 'We may decide not to advise. Then we say why.',
    unsolicited: () => 'We also advise unasked, in writing or orally.',
    sources: n => `An advice rests on what residents tell us: at least ${n} of our sources is a resident.`,
    clients: () => 'Each advice says what the proposal means for clients.',
    send: days => `We send an advice within ${days} after our decision.`,
    oral: days => `Of an oral advice there is a report within ${days}, which both sides check.`,
    due: days => `The College responds in writing within ${days}.`,
    deviation: () => 'The College responds when it deviates from our advice.',
    each: () => 'The response answers each recommendation: adopted, partly, later or not, with the reason.',
    responseRecess: () => 'In recess the term of the response stands still.',
    council: days => `The advice goes to the municipal council within ${days}.`,
    councilPapers: days =>
      `Advice and response lie with the papers of the municipal council at least ${days} before its meeting.`,
    reminder: days => `The supporter reminds the liaison ${days} before that day.`,
    public: when => `An advice becomes public ${when}.`,
    plan: day => `The year plan is ready on ${day}.`,
    themes: n => `We speak about the big themes with the alderman ${n} times a year.`,
    meetings: n => `The council meets at least ${n} times a year.`,
    alderman: n => `The whole council speaks with the alderman at least ${n} times a year.`,
    notes: days => `Discussion notes are there ${days} before that meeting.`,
    officers: (min, max) => `Each workgroup speaks with the policy officers ${min} to ${max} times a year.`,
    expectations: months => `Every ${months} we talk over what we expect of each other.`,
    level: level => `Papers of the municipality are ${level}, unless agreed otherwise.`,
    closed: () => 'Our meetings are closed. Members must be able to speak freely.',
    open: () => 'Our meetings are public.',
    relations: who => `Members do not inform or advise: ${who}. Their questions we pass on.`,
    handsOff: () => 'The municipality has no hand in an advice. The supporter gives no content.',
    stories: () => 'We share no story in which someone can be recognised.',
    internal: months => `Every ${months} we evaluate ourselves and talk the outcome over with the alderman.`,
    municipal: months =>
      `Every ${months} the municipality evaluates, and talks that over with the whole council.`,
    external: months => `After ${months} an independent adviser looks.`,
    followUp: () => 'After an evaluation we agree together: what, when, how and who.',
    account: n =>
      `The municipality lets the College know ${n} times a year how we were involved and what was done with it.`,
  },
  people: 'Whom to call when',
  late: 'Will something not be in time? Call the liaison or the supporter before the term is over.',
}
