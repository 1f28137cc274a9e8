import { readFileSync } from 'node:fs'
import { parseSync } from 'vite'

/** Everything of the language that a script makes use of, by the names the parser has for it. */
export function syntaxOf(path: string): ReadonlySet<string> {
  const used = new Set<string>()
  // The replacer is handed every node of the tree.
  JSON.stringify(parseSync(path, readFileSync(path, 'utf8')).program, (_key, node: unknown) => {
    if (isNode(node)) for (const name of namesOf(node)) used.add(name)
    return node
  })
  return used
}

/** What a browser of 2012 can read. */
export const ES5: ReadonlySet<string> = new Set(
  `Program BlockStatement EmptyStatement ExpressionStatement IfStatement ForStatement ForInStatement WhileStatement ReturnStatement
  ThrowStatement TryStatement CatchClause FunctionDeclaration FunctionExpression VariableDeclaration VariableDeclarator var Identifier
  Literal ArrayExpression ObjectExpression Property MemberExpression CallExpression NewExpression ThisExpression SequenceExpression
  ParenthesizedExpression ConditionalExpression BinaryExpression UnaryExpression UpdateExpression LogicalExpression AssignmentExpression`.split(
    /\s+/,
  ),
)

/** What came after the first browsers that know modules. */
export const AFTER_ES2017: readonly string[] = [
  'ChainExpression',
  'PropertyDefinition',
  'PrivateIdentifier',
  'StaticBlock',
  'ImportExpression',
  '??',
  '??=',
  '||=',
  '&&=',
  'object spread',
  'catch without a name',
  'for await',
]

type Node = Readonly<Record<string, unknown>> & { readonly type: string }

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

function namesOf(node: Node): string[] {
  const { type, kind, operator, properties } = node
  const names = [type]
  if (type === 'VariableDeclaration') names.push(String(kind))
  if (typeof operator === 'string' && /^(?:\?\?|\*\*|\|\|=|&&=)/.test(operator)) names.push(operator)
  if (type === 'CatchClause' && node['param'] === null) names.push('catch without a name')
  if (type === 'ForOfStatement' && node['await'] === true) names.push('for await')
  if (Array.isArray(properties) && properties.some(isSpread)) names.push('object spread')
  for (const mark of ['shorthand', 'computed', 'method', 'async', 'generator']) {
    if (node[mark] === true && type !== 'MemberExpression') names.push(mark)
  }
  return names
}

function isSpread(value: unknown): boolean {
  return isNode(value) && (value.type === 'SpreadElement' || value.type === 'RestElement')
}
