import type { Params } from '../../model/finding.ts'
import type { Manual } from '../../model/manual.ts'
import { contactWithoutPromises } from './contact-without-promises.ts'
import { fileAbsent } from './file-absent.ts'
import { fileBodyTooLarge } from './file-body-too-large.ts'
import { fileChanged } from './file-changed.ts'
import { fileConflictMarker } from './file-conflict-marker.ts'
import { fileControlCharacter } from './file-control-character.ts'
import { fileDenied } from './file-denied.ts'
import { fileLink } from './file-link.ts'
import { fileName } from './file-name.ts'
import { fileNoFrontMatter } from './file-no-front-matter.ts'
import { fileNotUtf8 } from './file-not-utf8.ts'
import { fileSameId } from './file-same-id.ts'
import { fileSpecial } from './file-special.ts'
import { fileTooLarge } from './file-too-large.ts'
import { fileTwin } from './file-twin.ts'
import { fileUnclosedFrontMatter } from './file-unclosed-front-matter.ts'
import { fileUnplaced } from './file-unplaced.ts'
import { fileYamlTooLarge } from './file-yaml-too-large.ts'
import { memberWithoutMandate } from './member-without-mandate.ts'
import { privacyForbiddenKey } from './privacy-forbidden-key.ts'
import { schemaChoice } from './schema-choice.ts'
import { schemaMissingKey } from './schema-missing-key.ts'
import { schemaShape } from './schema-shape.ts'
import { schemaUnknownKey } from './schema-unknown-key.ts'
import { schemaValue } from './schema-value.ts'
import { settingsExceptionUnused } from './settings-exception-unused.ts'
import { yamlAnchor } from './yaml-anchor.ts'
import { yamlDirective } from './yaml-directive.ts'
import { yamlDuplicateKey } from './yaml-duplicate-key.ts'
import { yamlKeyShape } from './yaml-key-shape.ts'
import { yamlNotAMap } from './yaml-not-a-map.ts'
import { yamlSeveralDocuments } from './yaml-several-documents.ts'
import { yamlSyntax } from './yaml-syntax.ts'
import { yamlTag } from './yaml-tag.ts'
import { yamlTooDeep } from './yaml-too-deep.ts'
import { yamlTooManyKeys } from './yaml-too-many-keys.ts'

/** Manuals of what the reader itself finds in files, before any rule over the archive runs. */
export const fileRules: readonly Manual<Params>[] = [
  fileLink,
  fileSpecial,
  fileName,
  fileTwin,
  fileUnplaced,
  fileSameId,
  fileAbsent,
  fileTooLarge,
  fileDenied,
  fileChanged,
  fileNotUtf8,
  fileControlCharacter,
  fileConflictMarker,
  fileNoFrontMatter,
  fileUnclosedFrontMatter,
  fileYamlTooLarge,
  fileBodyTooLarge,
  yamlSyntax,
  yamlAnchor,
  yamlTag,
  yamlDirective,
  yamlSeveralDocuments,
  yamlTooDeep,
  yamlTooManyKeys,
  yamlDuplicateKey,
  yamlKeyShape,
  yamlNotAMap,
  schemaUnknownKey,
  schemaMissingKey,
  schemaShape,
  schemaChoice,
  schemaValue,
  memberWithoutMandate,
  privacyForbiddenKey,
  contactWithoutPromises,
  settingsExceptionUnused,
]
