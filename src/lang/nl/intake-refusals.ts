import { type Level, levels } from '../../../schemas/vocabulary/people.ts'
import type { Params } from '../../model/finding.ts'
import { either } from '../format.ts'

const list = (value: Params[string]): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : []

/** Why a file from outside is not taken in. */
export const intakeRefusals = {
  'in-absent': p => `Het bestand ${p.path} bestaat niet. Controleer de naam en de map.`,
  'in-denied': p => `Het bestand ${p.path} kan niet worden gelezen: geen toegang.`,
  'in-special': p => `${p.path} is geen gewoon bestand. Kies een bestand met een stuk erin.`,
  'in-too-many': p =>
    `In de map ${p.path} staan meer dan ${p.most} bestanden. Zet er minder in, of noem één bestand.`,
  'intake-empty': () => 'Het bestand is leeg. Vraag de afzender om het opnieuw te sturen.',
  'intake-too-large': () =>
    'Het bestand is te groot of pakt uit tot veel meer dan een stuk van een raad ooit is. ipr leest het niet. Vraag om een kleinere versie, tot 25 MB.',
  'intake-too-slow': () =>
    'Het lezen van dit bestand duurt te lang; ipr is ermee gestopt. Vraag de afzender om het stuk opnieuw op te slaan.',
  'intake-broken': () =>
    'Het bestand is beschadigd of niet compleet. Vraag de afzender om het opnieuw te sturen.',
  'intake-macros': () =>
    'Dit Word-bestand bevat macro’s: kleine programma’s. ipr neemt het niet aan. Vraag om een versie zonder macro’s, als .docx.',
  'intake-not-word': () =>
    'Dit is een zip-bestand, maar geen Word-bestand. ipr leest .docx, .pdf, .eml en .txt.',
  'intake-old-word': () =>
    'Dit is een oud Word-bestand (.doc) of een bestand met een wachtwoord. Sla het op als .docx, zonder wachtwoord.',
  'intake-password': () => 'Deze PDF heeft een wachtwoord. Vraag om een versie zonder wachtwoord.',
  'intake-unknown': () => 'Dit soort bestand leest ipr niet. Gebruik .docx, .pdf, .eml of .txt.',
  'import-needs-as': p =>
    `Zeg met --as wat dit is: adviesaanvraag, reactie, advies, verslag of stuk.${p.likely ? ` Het lijkt op: ${p.likely}.` : ''}`,
  'import-which-advice': p =>
    `Zeg met --advice bij welk advies dit hoort.${list(p.ids).length > 0 ? ` Verwacht wordt ${either(list(p.ids), 'nl')}.` : ' Het archief verwacht er geen.'}`,
  'import-which-meeting': p =>
    `Zeg met --meeting bij welk overleg dit verslag hoort.${list(p.ids).length > 0 ? ` Zonder verslag is nog ${either(list(p.ids), 'nl')}.` : ' Elk gehouden overleg heeft al een verslag.'}`,
  'import-one-file': p => `Noem één bestand. ${p.path} is een map met geen of meer dan één bestand.`,
  'import-no-text': () =>
    'In dit bestand staat geen tekst; misschien is het een scan. Bewaar alleen het origineel met --without-text.',
  'import-long-text': () =>
    'De tekst is te lang voor een stuk in het archief. Bewaar alleen het origineel met --without-text.',
  'import-text-there': p =>
    `In ${p.path} staat al tekst. Vervang die met --replace, of bewaar alleen het origineel met --without-text.`,
  'import-advice-sent': p =>
    `Het advies ${p.advice} is al verstuurd; de tekst ligt vast. Bewaar dit bestand erbij met --as stuk.`,
  'import-minutes-closed': p =>
    `Het verslag van ${p.meeting} is al afgerond. Heropen het eerst met: ipr verslag heropenen ${p.meeting}`,
  'import-public': () =>
    'Openbaar maken kan niet meteen bij het opnemen. Neem het stuk eerst op, en leg daarna vast wie het vrijgeeft.',
  'import-level': p =>
    `Wie deze map heeft, ziet alles wat erin staat (${levels.word(p.audience as Level, 'nl')}). Een stuk met niveau ‘${levels.word(p.level as Level, 'nl')}’ hoort in een andere map.`,
  'import-left': () => 'U bent gestopt. Er is niets veranderd.',
  'reply-bad-value': p => `‘${p.found}’ past hier niet.`,
  'reply-unclear': p => `Bij ${list(p.keys).join(', ')} is niet te zien wat het antwoord is.`,
  'reply-cannot': p => `‘${p.answer}’ past niet bij de vraag ‘${p.label}’.`,
  'reply-missing': p => `Er staat geen antwoord bij ‘${p.label}’.`,
  'reply-unknown-key': p =>
    `De vraag ${p.key} staat niet op dit formulier, of nu niet meer. Dit antwoord is niet gebruikt.`,
  'reply-presence-wrong': p => `De aanwezigheid klopt volgens dit antwoord niet: ${p.what}`,
  'reply-too-long': p =>
    `Het antwoord bij ‘${p.label}’ is te lang: ten hoogste ${p.most} tekens. Neem een lang stuk op met: ipr importeer`,
  'reply-not-allowed': p => `${p.name} mag dit formulier niet invullen.`,
  'reply-no-one': p => `‘${p.found}’ is niet één persoon die het archief kent.`,
  'form-unknown': p => `Het formulier ${p.found} is er niet. Kies ${either(list(p.allowed), 'nl')}.`,
  'form-needs': p => `Bij dit formulier hoort ook ${p.what}.`,
} satisfies { [key: string]: (p: Params) => string }
