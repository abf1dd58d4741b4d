import { grammarOf } from '../../grammar.ts'

const { counted } = grammarOf('de')

/** "1 Dokument", "2 Dokumente". */
export const documents = (count: number): string => counted(count, '# Dokument', '# Dokumente')

/** The same in the dative, as after "in" and "zu": "2 Dokumenten". */
export const inDocuments = (count: number): string => counted(count, '# Dokument', '# Dokumenten')

/** "1 Stelle", "2 Stellen". */
export const passages = (count: number): string => counted(count, '# Stelle', '# Stellen')
