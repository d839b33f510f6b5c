import { adviceRows } from './advice.ts'
import { aldermanRows } from './alderman.ts'
import { allowanceRows } from './allowance.ts'
import { budgetRows } from './budget.ts'
import { chairRows } from './chair.ts'
import { clientConsultationRows } from './client-consultation.ts'
import { compositionRows } from './composition.ts'
import { confidentialityRows } from './confidentiality.ts'
import { contactRows } from './contacts.ts'
import { evaluationRows } from './evaluation.ts'
import { foundationRows } from './foundation.ts'
import { functionRows } from './functions.ts'
import { governanceRows, municipalityRows } from './governance.ts'
import { liaisonRows } from './liaison.ts'
import { meetingRows } from './meetings.ts'
import { memberRows } from './members.ts'
import { officerRows } from './officers.ts'
import { planRows } from './planning.ts'
import { recruitmentRows } from './recruitment.ts'
import { relationRows } from './relations.ts'
import { reportRows } from './reports.ts'
import type { CatalogueRow } from './row.ts'
import { signalRows } from './signals.ts'
import { startRows } from './start.ts'
import { supporterRows } from './supporter.ts'
import { workgroupRows } from './workgroups.ts'

/** Every requirement, by group and in the order in which people read them. */
export const catalogueRows: readonly CatalogueRow[] = [
  ...functionRows,
  ...compositionRows,
  ...memberRows,
  ...chairRows,
  ...workgroupRows,
  ...meetingRows,
  ...aldermanRows,
  ...officerRows,
  ...adviceRows,
  ...signalRows,
  ...contactRows,
  ...confidentialityRows,
  ...planRows,
  ...liaisonRows,
  ...supporterRows,
  ...clientConsultationRows,
  ...relationRows,
  ...evaluationRows,
  ...allowanceRows,
  ...budgetRows,
  ...foundationRows,
  ...recruitmentRows,
  ...startRows,
  ...governanceRows,
  ...municipalityRows,
  ...reportRows,
]
