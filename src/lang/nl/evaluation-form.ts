import type { ChoiceWords } from '../../domain/evaluation/gathered.ts'
import type { Audience } from '../../domain/evaluation/questions.ts'
import type { Day } from '../../model/day.ts'
import { count, longDay } from '../format.ts'
import type { Words } from '../words.ts'

const ANSWERED = {
  members: 'Leden',
  leads: 'Trekkers',
  alderman: 'Wethouder',
  officers: 'Beleidsmedewerkers',
  evaluator: 'Evaluator',
} as const satisfies { readonly [A in Audience]: string }

/** Words of the question forms of an evaluation, and of the answers that come back. A question has no colon in it. */
export const evaluationFormWords = {
  title: {
    members: 'Vragen voor de evaluatie: leden',
    leads: 'Vragen voor de evaluatie: trekkers',
    alderman: 'Vragen voor de evaluatie: wethouder',
    officers: 'Vragen voor de evaluatie: beleidsmedewerkers',
    evaluator: 'Vragen voor de onafhankelijke evaluatie',
  } satisfies { readonly [A in Audience]: string },
  period: (from: Day, to: Day) => `Het gaat over ${longDay(from, 'nl')} tot en met ${longDay(to, 'nl')}.`,
  intro: {
    members: 'Kijk terug op onze raad en op uw eigen werk. Er zijn geen goede of foute antwoorden.',
    leads: 'Kijk terug op uw werkgroep en op uw eigen rol als trekker.',
    alderman: 'Kijk terug op de samenwerking met de raad. Wij bespreken de uitkomst graag met u.',
    officers: 'Kijk terug op de samenwerking met de raad en de werkgroepen.',
    evaluator: 'Met deze vragen begint de evaluatie. Voeg er vragen aan toe die u nodig vindt.',
  } satisfies { readonly [A in Audience]: string },
  anonymous: {
    members:
      'Uw naam hoeft er niet op. De ondersteuner vat de antwoorden samen, zonder namen. Bij weinig antwoorden noemen wij geen aantallen. Wilt u iets persoonlijks bespreken? Vraag dan de voorzitter om een gesprek. Daarvan leggen wij alleen de datum vast.',
    leads:
      'Uw naam hoeft er niet op. Schrijf niet over één persoon. Wilt u iets persoonlijks bespreken? Vraag dan de voorzitter om een gesprek.',
    alderman: 'Wij vatten uw antwoorden samen voor het gesprek met de hele raad.',
    officers: 'Uw naam hoeft er niet op. Wij vatten de antwoorden samen, zonder namen.',
    evaluator: 'Wat iemand vertrouwelijk zegt, komt niet herkenbaar in het rapport.',
  } satisfies { readonly [A in Audience]: string },
  choice: {
    yes: 'ja',
    little: 'een beetje',
    no: 'nee',
    well: 'gaat goed',
    better: 'kan beter',
    badly: 'gaat niet goed',
    unknown: 'weet ik niet',
  } satisfies ChoiceWords,
  how: 'Zet een kruisje in één vakje, en schrijf uw toelichting achter de dubbele punt. U hoeft niet overal iets in te vullen. Laat de woorden tussen vierkante haken staan; daaraan herkent ipr uw antwoord.',
  keep: 'Kenmerk van dit formulier, zonder uw naam:',
  end: 'Einde van het formulier',
  answer: 'Uw antwoord',
  why: 'Toelichting',
  open: {
    goed: 'Wat ging goed?',
    nodig: 'Wat hebt u nodig voor uw rol?',
    anders: 'Wat zou u volgend jaar anders willen?',
  },
  back: (to: string, by: Day | null) =>
    by === null
      ? `Stuur of geef dit terug aan ${to}.`
      : `Stuur of geef dit terug aan ${to}, uiterlijk ${longDay(by, 'nl')}.`,
  supporter: 'de onafhankelijk ondersteuner',
  mail: { subject: 'Onderwerp' },
  answers: {
    title: 'Antwoorden op de vragen van een evaluatie',
    private:
      'Alleen voor wie samenvat. De antwoorden zelf worden niet bewaard, en de formulieren gaan daarna weg.',
    audience: (audience: Audience, n: number) =>
      `${ANSWERED[audience]}: ${count(n, 'nl', 'formulier', 'formulieren')}`,
    none: 'Er is geen ingevuld formulier van een evaluatie gevonden.',
    few: 'Te weinig antwoorden om te tonen zonder dat iemand te herkennen is.',
    columns: ['Antwoord', 'Aantal'],
    named: 'Hier staat de naam van een lid. Vat dit samen zonder naam.',
    unclear: (n: number) =>
      `${count(n, 'nl', 'antwoord is', 'antwoorden zijn')} niet te lezen: er is iets van het formulier veranderd.`,
    notRead: 'Niet gelezen',
    noForm: 'geen formulier van een evaluatie',
    blank: 'het formulier is leeg',
    times: (n: number, choice: string) => `${n} keer ${choice}`,
    summary: (parts: string) => `${parts}.`,
    texts: (n: number) => `${count(n, 'nl', 'toelichting', 'toelichtingen')}, nog samen te vatten.`,
    plan: (held: Day) => `Aantallen van de antwoorden bij de evaluatie van ${longDay(held, 'nl')} zetten`,
    hint: 'Vul de samenvatting bij elke vraag zelf aan, zonder namen, in evaluation.yaml.',
  },
}
export type EvaluationFormWords = Words<typeof evaluationFormWords>
