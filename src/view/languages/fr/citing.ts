import { grammarOf } from '../../grammar.ts'
import { code, phrase, strong } from '../../view.ts'
import type { Citing } from '../en/citing.ts'

const { number, counted, and } = grammarOf('fr')

/** What is said where a passage is cited and references are expanded, in French. */
export const citing: Citing = {
  citing: {
    buttons: {
      narrower: 'Moins de contexte',
      post: (ordinal) => `Publier le n°\u00A0${number(ordinal)}`,
      posted: (ordinal) => `N°\u00A0${number(ordinal)} publié`,
      here: 'Publier ici',
      postedHere: 'Publié ici',
    },
    typed: {
      wider: 'avec un paragraphe de plus de chaque côté',
      narrower: 'avec un paragraphe de moins de chaque côté',
      post: 'cite ce passage',
    },
    how: () =>
      phrase`Désignez un passage\u00A0: par une référence comme ${code('cite mill1859 ¶ 4')}, par ses premiers mots, ou par des mots dont vous vous souvenez. Ajoutez ${code('apa')}, ${code('+1')} pour un paragraphe de plus de chaque côté, ou ${code('me')} pour le voir en privé.`,
    several: (count) => phrase`${counted(count, '# passage commence', '# passages commencent')} ainsi\u00A0:`,
    candidate: () => phrase`Est-ce le passage que vous cherchez\u202F?`,
    candidates: () => phrase`Est-ce l’un de ces passages que vous cherchez\u202F?`,
    nearestOne: () => phrase`Rien dans les textes ne dit cela. Voici le passage le plus proche\u00A0:`,
    nearest: () => phrase`Rien dans les textes ne dit cela. Voici les passages les plus proches\u00A0:`,
    nothing: (typed) => phrase`Rien dans les textes ne ressemble à «\u00A0${typed}\u00A0».`,
    choose: () => phrase`Visible par vous uniquement. Rien n’est publié tant que vous n’avez pas choisi.`,
    goesOn: (places) => phrase`La suite n’est pas montrée\u00A0: ceci n’est que le début de ${places}.`,
    rest: (count) =>
      phrase`${counted(count, '# autre endroit', '# autres endroits')}, sans citation complète\u00A0:`,
    moreRest: (count) =>
      phrase`${counted(count, '# autre endroit est omis', '# autres endroits sont omis')}.`,
    noReferences: (example) =>
      phrase`Ce message ne contient aucune référence. Voici à quoi elle ressemble\u00A0: ${code(example)}`,
    noWork: (alias) =>
      phrase`Aucun texte n’a l’alias «\u00A0${alias}\u00A0»\u202F; ${code('sources')} les montre tous.`,
    noWorkNear: (alias, near) =>
      phrase`Aucun texte n’a l’alias «\u00A0${alias}\u00A0». Ce qui s’en rapproche le plus\u00A0: ${and(near)}.`,
    noPlace: (alias, place, has) => phrase`${strong(alias)} n’a pas de ${place}. Ce qu’il y a\u00A0: ${has}.`,
    noPlaces: (alias, place, paragraphs) =>
      phrase`${strong(alias)} n’a pas de ${place}. Il y a ${paragraphs}\u202F; citez par exemple ${code(`${alias} ¶ 1`)}.`,
    backward: (place, swapped) =>
      phrase`«\u00A0${place}\u00A0» va à rebours. Est-ce plutôt ${code(swapped)}\u202F?`,
    bare: (typed, example) =>
      phrase`«\u00A0${typed}\u00A0» désigne un texte, mais aucun endroit de ce texte. Précisez-en un\u00A0: ${code(example)}`,
    unread: (typed, example) =>
      phrase`«\u00A0${typed}\u00A0» n’est pas une référence que je sais lire. Voici à quoi elle ressemble\u00A0: ${code(example)}`,
  },
}
