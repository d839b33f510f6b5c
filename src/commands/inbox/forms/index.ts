import type { FormName } from '../../../domain/inbox/sheet.ts'
import { actions } from './actions.ts'
import { apology } from './apology.ts'
import { help } from './help.ts'
import { item } from './item.ts'
import type { FormKind } from './kind.ts'
import { papers } from './papers.ts'
import { presence } from './presence.ts'
import { workgroup } from './workgroup.ts'

/** Every form by name. */
export const forms: { readonly [N in FormName]: FormKind } = {
  apology,
  help,
  actions,
  workgroup,
  papers,
  presence,
  item,
}
