import { cents } from '../model/money.ts'
import type { FiscalMaximum } from '../model/norms.ts'

const maximum = (
  year: number,
  month: string,
  total: string,
  standing: 'primary' | 'secondary',
  source: string,
): FiscalMaximum => ({ year, yearAmount: cents(total), monthAmount: cents(month), standing, source })

const taxOffice = 'belastingdienst.nl, werken als vrijwilliger'

/**
 * Fiscal maxima of the volunteer allowance (Wet op de loonbelasting 1964, article 2.6). A year without a source is
 * not in the table: a council must look it up itself, and should confirm those with a secondary source.
 */
export const fiscalMaxima: readonly FiscalMaximum[] = [
  maximum(2020, '170', '1700', 'secondary', 'vrijwilligershuis-nieuwegein.nl, veelgestelde vragen'),
  maximum(2021, '180', '1800', 'primary', `${taxOffice} (vergoeding voor inzet en voor kosten)`),
  maximum(2022, '180', '1800', 'primary', `${taxOffice} (vergoeding voor inzet en voor kosten)`),
  maximum(2023, '190', '1900', 'primary', `${taxOffice} (vergoeding voor inzet en voor kosten)`),
  maximum(2024, '210', '2100', 'primary', `${taxOffice} (vrijwilligersvergoedingen)`),
  maximum(
    2025,
    '210',
    '2100',
    'secondary',
    'salarisvanmorgen.nl (23-10-2025, antwoord van de staatssecretaris)',
  ),
  maximum(2026, '220', '2200', 'secondary', 'hlb-nannen.nl (20-01-2026)'),
]
