import type { CiteCommands } from '../en/cite-commands.ts'

/** What a chat client shows beside the commands that cite, in French. */
export const citeCommands: CiteCommands = {
  citeSlash: {
    cite: 'Apporter le passage exact dans la conversation, avec sa référence bibliographique',
    passage:
      'Une référence comme «\u00A0mill1859 ¶4\u00A0», les premiers mots, ou des mots dont on se souvient',
    context: 'Combien de paragraphes voisins',
    contexts: (count) =>
      count === 0 ? 'aucun' : `${count} ${count === 1 ? 'paragraphe' : 'paragraphes'} de chaque côté`,
    style: 'Dans quel style citer',
    styles: {
      apa: 'APA 7',
      mla: 'MLA 9',
      'chicago-date': 'Chicago 17, auteur et date',
      'chicago-notes': 'Chicago 17, en notes',
      bibtex: 'BibTeX',
      ris: 'RIS',
      csl: 'CSL-JSON',
    },
    to: 'Qui le voit',
    toChannel: 'tout le monde ici',
    toMe: 'moi seulement, jusqu’à ce que je partage',
    check: 'Une citation figure-t-elle mot pour mot dans les textes\u202F?',
    quotation: 'La citation',
    quotes: 'Les citations que vous ou le groupe avez enregistrées',
    whose: 'De qui',
    mine: 'les miennes',
    group: 'celles du groupe',
    export: 'En fichier',
    exports: { markdown: 'Markdown', csv: 'un tableau (CSV)', bibtex: 'BibTeX' },
    exportSources: 'La liste des textes en fichier pour un logiciel de gestion bibliographique',
    expand: 'Montrer les références',
    expandSummary: 'Montre où mènent les références de ce message',
    checkAll: 'Vérifier les citations',
    checkAllSummary: 'Compare ce que cite ce message avec les textes\u202F; visible par vous uniquement',
  },
  citeForms: {
    cite: 'Citer un passage',
    passage: 'Référence, début ou mots du passage',
    sendCite: 'Montrer',
    check: 'Vérifier une citation',
    quotation: 'La citation',
    sendCheck: 'Vérifier',
  },
}
