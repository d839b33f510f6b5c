import { councilMutations } from '../mutations/index.ts'
import { prove } from '../mutations/prove.ts'

prove(councilMutations)
