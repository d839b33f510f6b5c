import type { Params } from '../../model/finding.ts'

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
} satisfies { [key: string]: (p: Params) => string }
