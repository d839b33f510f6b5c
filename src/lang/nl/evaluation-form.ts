import type { Audience } from '../../domain/evaluation/questions.ts'
import type { Day } from '../../model/day.ts'
import { longDay } from '../format.ts'
import type { Words } from '../words.ts'

/** Words of the question forms of an evaluation. */
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
  scale: {
    eval_aspects: ['ja', 'een beetje', 'nee', 'weet ik niet'],
    value_questions: ['ja', 'een beetje', 'nee', 'weet ik niet'],
    eval_topics: ['gaat goed', 'kan beter', 'gaat niet goed', 'weet ik niet'],
  },
  why: 'Toelichting',
  better: 'Wat zou u volgend jaar anders willen?',
  back: (to: string, by: Day | null) =>
    by === null
      ? `Stuur of geef dit terug aan ${to}.`
      : `Stuur of geef dit terug aan ${to}, uiterlijk ${longDay(by, 'nl')}.`,
  supporter: 'de onafhankelijk ondersteuner',
  mail: {
    subject: 'Onderwerp',
    how: 'Zet uw antwoord achter de pijl. U hoeft niet overal iets in te vullen.',
    choose: (choices: string) => `Kies: ${choices}`,
  },
}
export type EvaluationFormWords = Words<typeof evaluationFormWords>
