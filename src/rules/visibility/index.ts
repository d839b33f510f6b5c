import type { Rule } from '../rule.ts'
import { visibilityDraftPublic } from './visibility-draft-public.ts'
import { visibilityStrangeAddress } from './visibility-strange-address.ts'
import { visibilityTooWide } from './visibility-too-wide.ts'
import { visibilityWithoutRelease } from './visibility-without-release.ts'
import { visibilityWrongRepository } from './visibility-wrong-repository.ts'

export const visibilityRules: readonly Rule[] = [
  visibilityDraftPublic,
  visibilityStrangeAddress,
  visibilityTooWide,
  visibilityWithoutRelease,
  visibilityWrongRepository,
]
