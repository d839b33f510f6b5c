import type { Node } from 'typescript/unstable/ast'
import * as is from 'typescript/unstable/ast/is'
import { API, type Checker, type Project, SymbolFlags, type Type } from 'typescript/unstable/sync'
import { kinds } from '../../schemas/kinds.ts'

/** Which keys of the archive the program reads, as the type checker sees it. */

const root = new URL('../../', import.meta.url).pathname

// Where our own types may stand for a part of a record, such as `{ from, to }`.
const VIEWS = /^src\/(model|domain|archive|cli)\//

interface Sources {
  readonly checker: Checker
  readonly files: readonly Node[]
  /** The table from kind of file to what it holds. */
  readonly records: Type
}

const sourcesOf = ({ program, checker }: Project): Sources => {
  const table = program.getSourceFile(`${root}schemas/kinds.ts`)!
  const records = everyNode(table).find(
    node => is.isTypeAliasDeclaration(node) && node.name.text === 'Records',
  )
  return {
    checker,
    files: program
      .getSourceFileNames()
      .filter(name => name.startsWith(`${root}src/`))
      .map(name => program.getSourceFile(name)!),
    records: checker.getTypeAtLocation(records!)!,
  }
}

const everyNode = (top: Node): readonly Node[] => {
  const nodes: Node[] = []
  const visit = (node: Node): void => {
    nodes.push(node)
    node.forEachChild(visit)
  }
  visit(top)
  return nodes
}

/** Places where a key may stand, and the property that the schema declares there; more than one in a union. */
type Places = ReadonlyMap<string, readonly { readonly owner: Type; readonly name: string }[]>

const placesOf = ({ checker, records }: Sources): Places => {
  const places = new Map<string, { owner: Type; name: string }[]>()
  const walk = (type: Type, path: string): void => {
    if (type.isUnionType()) for (const part of type.getTypes()) walk(part, path)
    else if (!type.isObjectType()) return
    else if (checker.isArrayType(type) && type.isTypeReference())
      walk(checker.getTypeArguments(type)[0]!, `${path}.*`)
    else
      for (const property of checker.getPropertiesOfType(type)) {
        const at = `${path}.${property.name}`
        places.set(at, [...(places.get(at) ?? []), { owner: type, name: property.name }])
        walk(checker.getTypeOfSymbol(property)!, at)
      }
  }
  for (const kind of checker.getPropertiesOfType(records)) walk(checker.getTypeOfSymbol(kind)!, kind.name)
  return places
}

/** `name` is read of what stands in `of`. */
interface Read {
  readonly name: string
  readonly of: Node
}

// `record[key]`, where the type of `key` is one text or a few.
const literals = (type: Type | undefined): readonly string[] => {
  if (type?.isUnionType()) return type.getTypes().flatMap(literals)
  return type?.isStringLiteralType() ? [type.value] : []
}

const readsIn = (nodes: readonly Node[], checker: Checker): readonly Read[] => {
  const byName = nodes.filter(is.isPropertyAccessExpression)
  const byText = nodes.filter(is.isElementAccessExpression)
  const texts = checker.getTypeAtLocation(byText.map(({ argumentExpression }) => argumentExpression))
  const taken = nodes.filter(is.isBindingElement).filter(({ parent }) => is.isObjectBindingPattern(parent))
  return [
    ...byName.map(({ name, expression }) => ({ name: name.text, of: expression })),
    ...byText.flatMap(({ expression }, index) =>
      literals(texts[index]).map(name => ({ name, of: expression as Node })),
    ),
    ...taken.flatMap(({ propertyName, name, parent, dotDotDotToken }) => {
      const key = propertyName ?? name
      return !dotDotDotToken && key && is.isIdentifier(key) ? [{ name: key.text, of: parent as Node }] : []
    }),
  ]
}

// A table such as `['member', 'nomination.on', 'terms.*.to']`, or a call with the same: paths of a kind as text.
const pathsIn = (nodes: readonly Node[]): readonly string[] => {
  const names = new Set<string>(kinds.map(({ name }) => name))
  return nodes.flatMap(node => {
    const parts: readonly Node[] = is.isArrayLiteralExpression(node)
      ? node.elements
      : is.isCallExpression(node)
        ? node.arguments
        : []
    const [kind, ...paths] = parts.filter(is.isStringLiteral).map(({ text }) => text)
    return kind !== undefined && names.has(kind) ? paths.map(path => `${kind}.${path}`) : []
  })
}

// With everything above it: who reads `roles.*.mandate` reads `roles`.
const withAbove = (path: string): readonly string[] => {
  const steps = path.split('.')
  return steps.map((_, index) => steps.slice(0, index + 1).join('.'))
}

/** Every key of the archive, such as `member.terms.*.from`, in the order of the kinds: true when `src` reads it. */
export type KeyReads = ReadonlyMap<string, boolean>

/**
 * Asks the type checker. A key counts as read where its own property is read, by name, by a text or by destructuring;
 * where a type of ours that the record fits has a property of that name and type that is read; or where a table names
 * its path.
 */
export const keyReads = (): KeyReads => {
  const api = new API({ cwd: root })
  try {
    const project = api.updateSnapshot({ openProject: `${root}tsconfig.json` }).getProjects()[0]!
    return split(sourcesOf(project))
  } finally {
    api.close()
  }
}

const split = (sources: Sources): KeyReads => {
  const { checker, files } = sources
  const nodes = files.flatMap(everyNode)
  const reads = readsIn(nodes, checker)
  const types = checker.getTypeAtLocation(reads.map(({ of }) => of))
  const placed = new Set(pathsIn(nodes).flatMap(withAbove))
  const own = new Set<string>()
  const views = new Map<string, Map<number, Type>>()
  const seen = new Set<string>()
  reads.forEach(({ name }, index) => {
    const type = types[index] && checker.getNonNullableType(types[index])
    if (!type || seen.has(`${type.id} ${name}`)) return
    seen.add(`${type.id} ${name}`)
    for (const { path, index: at } of checker.getPropertyOfType(type, name)?.declarations ?? []) {
      const file = path.slice(root.length)
      if (file.startsWith('schemas/')) own.add(`${path}:${at}`)
      else if (VIEWS.test(file)) views.set(name, (views.get(name) ?? new Map()).set(type.id, type))
    }
  })

  const properties = remembered((type: Type) => checker.getPropertiesOfType(type))
  const propertyOf = (owner: Type, name: string) => properties(owner).find(found => found.name === name)!
  const isOwn = (owner: Type, name: string): boolean =>
    propertyOf(owner, name).declarations.some(({ path, index }) => own.has(`${path}:${index}`))
  const typeOf = (owner: Type, name: string): Type =>
    checker.getNonNullableType(checker.getTypeOfSymbol(propertyOf(owner, name))!)!
  const isSeen = (owner: Type, name: string): boolean => {
    const has = new Set(properties(owner).map(property => property.name))
    return [...(views.get(name)?.values() ?? [])].some(
      view =>
        properties(view).every(({ flags, name: need }) => flags & SymbolFlags.Optional || has.has(need)) &&
        checker.isTypeAssignableTo(typeOf(owner, name), typeOf(view, name)),
    )
  }

  const places = [...placesOf(sources)]
  const isRead = ([path, declared]: (typeof places)[number]): boolean =>
    placed.has(path) || declared.some(({ owner, name }) => isOwn(owner, name) || isSeen(owner, name))
  return new Map(places.map(place => [place[0], isRead(place)]))
}

const remembered = <R>(ask: (type: Type) => R): ((type: Type) => R) => {
  const answers = new Map<number, R>()
  return type => {
    const answer = answers.get(type.id) ?? ask(type)
    answers.set(type.id, answer)
    return answer
  }
}
