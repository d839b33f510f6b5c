import * as z from 'zod'
import { evaluationList, evaluationListData } from '../../documents/evaluation/list.ts'
import { command } from '../command.ts'

/** Every evaluation that was held, newest first. */
export const evaluateList = command({
  options: z.object({}),
  reads: ['council', 'workgroup', 'meeting', 'evaluation', 'action'],
  archive: 'whole',
  run: ({ facts, lang }) => {
    const all = facts.model.all('evaluation').toSorted((a, b) => (a.data.held < b.data.held ? 1 : -1))
    return { doc: evaluationList(facts, all, lang), data: evaluationListData(facts, all) }
  },
})
