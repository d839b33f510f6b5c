import type { Params } from '../../model/finding.ts'
import { either } from '../format.ts'

const list = (value: Params[string]): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : []

/** Why a command on evaluations cannot run. */
export const evaluationRefusals = {
  'evaluation-none': () =>
    'Er is nog geen interne evaluatie vastgelegd. Noem een evaluatie, of begin er een met: ipr evalueer begin',
  'evaluation-span': p =>
    `De periode begint op ${p.from} en eindigt op ${p.to}. Kies een begin voor het einde.`,
  'evaluation-audience': p => `Voor ${p.found} is er geen formulier. Kies ${either(list(p.allowed), 'nl')}.`,
  'evaluation-stays-inside': p =>
    `De evaluatie ${p.id} is van een werkgroep en blijft binnen de raad. Er is geen deel voor de wethouder.`,
  'evaluation-part-name': p =>
    `In ${p.path} staat de naam van ${p.text}. Dat deel gaat naar de wethouder en noemt geen leden. Haal de naam weg.`,
  'evaluation-part-repeat': p =>
    `In ${p.path} staat iets wat binnen de raad blijft: ‘${p.text}’. Schrijf het anders of haal het weg.`,
  'agreement-parts': p =>
    `De afspraak ‘${p.found}’ is niet compleet. Schrijf: WAT | HOE | WIE | WANNEER, met een streep ertussen.`,
  'agreement-due': p =>
    `In de afspraak ‘${p.found}’ staat geen datum. Schrijf een dag als 2027-03-31 of een kwartaal als 2027-q1.`,
  'agreement-early': p => `De evaluatie was op ${p.held}. Een afspraak kan niet van ${p.found} zijn.`,
} satisfies { [key: string]: (p: Params) => string }
