import {
  type KyselyPlugin,
  OperationNodeTransformer,
  type PrimitiveValueListNode,
  type QueryId,
  type ValueNode,
} from 'kysely'

/**
 * Makes every text that goes into a query one that both databases store alike: PostgreSQL refuses U+0000, and half a
 * surrogate pair has no UTF-8. Keys go through it when they are written and when they are looked up.
 */
export function plainText(): KyselyPlugin {
  const transformer = new PlainText()
  return {
    transformQuery: ({ node, queryId }) => transformer.transformNode(node, queryId),
    transformResult: async ({ result }) => result,
  }
}

/** A text without U+0000 and without halves of surrogate pairs; anything else as it is. */
export function plain(value: unknown): unknown {
  return typeof value === 'string' ? value.replaceAll('\u0000', '').toWellFormed() : value
}

class PlainText extends OperationNodeTransformer {
  protected override transformValue(node: ValueNode, queryId?: QueryId): ValueNode {
    const value = super.transformValue(node, queryId)
    return { ...value, value: plain(value.value) }
  }

  protected override transformPrimitiveValueList(
    node: PrimitiveValueListNode,
    queryId?: QueryId,
  ): PrimitiveValueListNode {
    const list = super.transformPrimitiveValueList(node, queryId)
    return { ...list, values: list.values.map(plain) }
  }
}
