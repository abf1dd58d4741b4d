import { grammarOf } from '../../grammar.ts'

const { counted } = grammarOf('fr')

/** "1 document", "2 documents"; French counts 0 as it counts 1. */
export const documents = (count: number): string => counted(count, '# document', '# documents')
