import type { Lang } from '../../schemas/vocabulary/vocabulary.ts'
import { handbook as english } from '../lang/en/handbook.ts'
import { handbook as dutch, type Piece, type Topic } from '../lang/nl/handbook.ts'
import { bullets, code, heading, paragraph } from '../tree/build.ts'
import type { Block } from '../tree/tree.ts'

/** The handbook in a language. */
export const handbookIn = (lang: Lang): readonly Topic[] => (lang === 'nl' ? dutch : english)

/** Every line of the handbook that can be typed. */
export const linesToType = (lang: Lang): readonly string[] =>
  handbookIn(lang).flatMap(({ pieces }) => pieces.flatMap(piece => ('type' in piece ? [piece.type] : [])))

const blockOf = (piece: Piece): Block => {
  if ('head' in piece) return heading(2, piece.head)
  if ('say' in piece) return paragraph(piece.say)
  if ('list' in piece) return bullets(piece.list)
  return paragraph([code(piece.type), ` ${piece.does}.`])
}

/** One topic of the handbook. */
export const topicBlocks = ({ pieces }: Topic): readonly Block[] => pieces.map(blockOf)
