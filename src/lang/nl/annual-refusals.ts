import type { Params } from '../../model/finding.ts'

/** Why a report cannot be made, or its numbers cannot be counted again. */
export const annualRefusals = {
  'report-years': p => `${p.found} zijn geen jaren die op elkaar volgen. Schrijf ze als 2024-2025.`,
  'report-future': p => `Het jaar ${p.year} is nog niet begonnen.`,
  'pdf-absent': () =>
    'Voor PDF is een los onderdeel nodig. Installeer het met: npm install --global @myriaddreamin/typst-ts-node-compiler@0.7.0. U kunt ook --format html kiezen en die pagina afdrukken.',
  'record-no-git': () =>
    'Dit archief heeft geen geschiedenis. Dan is er niets waaruit de getallen later opnieuw te tellen zijn.',
  'record-dirty': () =>
    'Niet alles in het archief is bewaard. Bewaar het eerst met ‘ipr bewaar’. Anders zijn de getallen later niet opnieuw te tellen.',
  'verify-no-file': p => `Op ${p.found} staat niet één bestand dat te lezen is.`,
  'verify-no-numbers': () =>
    'In dit bestand staan geen getallen met een kenmerk. Kies een jaarverslag in HTML, Word of Markdown.',
  'verify-unrecorded': p =>
    `Van dit verslag (${p.key}) is niet vastgelegd waar de getallen vandaan komen. Maak het opnieuw met --record.`,
} satisfies { readonly [key: string]: (params: Params) => string }
