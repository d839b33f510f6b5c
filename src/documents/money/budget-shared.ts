import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { budgetWords as english } from '../../lang/en/money-budget.ts'
import { type BudgetWords, budgetWords as dutch } from '../../lang/nl/money-budget.ts'

export const budgetWordsOf = (lang: Lang): BudgetWords => (lang === 'nl' ? dutch : english)
