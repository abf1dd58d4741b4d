import { grammarOf } from '../../grammar.ts'
import { code, phrase, strong } from '../../view.ts'
import type { Sources } from '../en/sources.ts'
import { documents } from './counts.ts'

const { number, counted } = grammarOf('fr')
const all = (count: number): string => (count === 1 ? 'l’unique document' : `les ${documents(count)}`)

/** What is said about the documents, in French. */
export const sources: Sources = {
  sources: {
    paragraphs: (count) => counted(count, '# paragraphe', '# paragraphes'),
    words: (count) => counted(count, '# mot', '# mots'),
    heading: (count) => phrase`${documents(count)}`,
    howToRead: () =>
      phrase`${code('sources 1')} montre ce que l’on sait du document 1, et d’où on le tient\u202F; ${code('in 1')} n’interroge que lui.`,
    isExcerpt: 'oui, une partie du texte entier',
    file: 'Fichier',
    length: 'Longueur',
    lines: 'Lignes',
    keptAndSetAside: (kept, aside) =>
      `${counted(kept, '# gardée', '# gardées')}, ${counted(aside, '# écartée', '# écartées')}`,
    encoding: 'Encodage',
    encodingGuess: 'une supposition\u202F; vérifiez que les lettres s’affichent correctement',
    removed: 'Retiré',
    removedCount: (kind, count) => `${number(count)} × ${kind}`,
    removedWhy: 'caractères invisibles, retirés à la lecture',
    toCheck: 'À vérifier',
    unread: 'Non lu',
    setAside: (count) =>
      count === 0
        ? phrase`Aucune ligne de ce fichier n’a été écartée.`
        : phrase`${counted(count, '# ligne écartée', '# lignes écartées')} de la recherche et des citations`,
    line: (line) => `ligne ${line}`,
    andMore: (count) =>
      phrase`${counted(count, '# autre n’est pas affiché', '# autres ne sont pas affichés')} ici\u202F; ${code('sources')} avec des mots d’un titre en montre un.`,
    export: {
      done: (count, format) => phrase`${documents(count)}, au format ${format}\u00A0:`,
      incomplete: (count) =>
        phrase`Pour ${documents(count)}, personne n’a indiqué l’auteur ou la date\u202F; le fichier omet ce que l’on ne sait pas.`,
      others: () =>
        phrase`${code('sources export bibtex')}, ${code('sources export ris')} ou ${code('sources export csl')} choisit le format\u202F; avec un document devant (${code('sources 1 export')}), lui seul est exporté.`,
    },
    facts: {
      title: 'Titre',
      authors: 'Auteurs',
      date: 'Date',
      container: 'Paru dans',
      publisher: 'Éditeur',
      genre: 'Type',
      keywords: 'Mots-clés',
      about: 'Porte sur',
      licence: 'Licence',
      url: 'Adresse',
      excerpt: 'Extrait',
    },
    reasons: {
      menu: 'menu',
      legal: 'mention légale',
      error: 'message d’erreur',
      cookie: 'avis sur les cookies',
      'by-line': 'signature de l’auteur',
      date: 'ligne de date',
      label: 'libellé',
      title: 'répète le titre',
      repeat: 'répète une autre ligne',
      short: 'trop courte pour une phrase',
      list: 'liste de liens ou de noms',
      related: 'renvoie à d’autres textes',
      outside: 'hors de l’article',
    },
  },
  within: {
    now: (title) => phrase`Les questions portent désormais sur «\u00A0${strong(title)}\u00A0» seulement.`,
    all: (count) => phrase`Les questions portent désormais sur ${all(count)}.`,
    still: (title) => phrase`Les questions portent sur «\u00A0${strong(title)}\u00A0» seulement.`,
    stillAll: (count) => phrase`Les questions portent sur ${all(count)}.`,
    how: () =>
      phrase`${code('in 1')}, ou ${code('in')} avec des mots d’un titre, interroge un seul document\u202F; ${code('in all')} les interroge tous.`,
  },
  library: {
    heading: (count, words, passages) =>
      phrase`${documents(count)}, ${counted(words, '# mot', '# mots')}, ${counted(passages, '# passage', '# passages')}`,
    allRead: () => phrase`Tous les fichiers ont été lus.`,
    unread: (count) =>
      phrase`${counted(count, '# fichier n’a pas été lu', '# fichiers n’ont pas été lus')}\u00A0:`,
  },
}
