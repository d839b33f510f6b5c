import type { Rule } from '../rule.ts'
import { chairDeputyVacant } from './chair-deputy-vacant.ts'
import { chairDevelopmentAgain } from './chair-development-again.ts'
import { chairDevelopmentTooLong } from './chair-development-too-long.ts'
import { chairInWorkgroup } from './chair-in-workgroup.ts'
import { chairNone } from './chair-none.ts'
import { chairNotAMember } from './chair-not-a-member.ts'
import { chairNotOnFoundationBoard } from './chair-not-on-foundation-board.ts'
import { chairSeveral } from './chair-several.ts'
import { chairSuccessionDue } from './chair-succession-due.ts'
import { chairWithoutAssignment } from './chair-without-assignment.ts'

export const chairRules: readonly Rule[] = [
  chairDeputyVacant,
  chairDevelopmentAgain,
  chairDevelopmentTooLong,
  chairInWorkgroup,
  chairNone,
  chairNotAMember,
  chairNotOnFoundationBoard,
  chairSeveral,
  chairSuccessionDue,
  chairWithoutAssignment,
]
