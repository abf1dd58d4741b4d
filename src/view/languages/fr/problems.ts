import { grammarOf } from '../../grammar.ts'
import { code, phrase } from '../../view.ts'
import type { Problems } from '../en/problems.ts'
import { documents } from './counts.ts'

const { number, counted } = grammarOf('fr')

/** What is said when something cannot be done, in French. */
export const problems: Problems = {
  problems: {
    noQuestion: () =>
      phrase`Il n’y a pas encore de question. Écrivez-la après la commande, ou seule sur une ligne.`,
    longQuestion: (length, limit) =>
      phrase`Cette question compte ${counted(length, '# caractère', '# caractères')}\u202F; la recherche en accepte ${number(limit)} au plus. Posez-la en moins de mots.`,
    nothingAsked: (command) => phrase`Posez d’abord une question\u202F; ${code(command)} part de sa réponse.`,
    forOne: (command) =>
      phrase`Cela ne regarde que vous, et ici tout le monde le lirait. Tapez plutôt ${code(`/${command}`)}.`,
    nothingLeft: () => phrase`Il n’y a plus de passages à montrer pour cette question.`,
    nothingToWiden: () =>
      phrase`Cette réponse ne citait rien\u202F; il n’y a donc pas de contexte à montrer.`,
    noWider: () =>
      phrase`Ces passages ne peuvent pas être élargis davantage\u00A0: de chaque côté, le texte s’arrête ou des lignes ont été écartées.`,
    noDocument: (typed) =>
      phrase`Aucun document ne correspond à «\u00A0${typed}\u00A0». ${code('sources')} les montre tous\u202F; désignez-en un par son numéro ou par des mots de son titre.`,
    ifQuestion: (line) => phrase`Si c’était une question, tapez ${code(`ask ${line}`)}.`,
    didYouMean: () => phrase`Est-ce l’un de ceux-ci\u202F?`,
    manyDocuments: (typed, count) =>
      phrase`«\u00A0${typed}\u00A0» correspond à ${documents(count)}. Désignez-en un par son numéro\u00A0:`,
    andMore: (count) =>
      phrase`${counted(count, '# autre se trouve', '# autres se trouvent')} dans ${code('sources')}.`,
    noCommand: (typed) =>
      phrase`La commande «\u00A0${typed}\u00A0» n’existe pas\u202F; ${code('help')} les montre toutes.`,
    hostsOnly: () => phrase`C’est réservé aux responsables de ce groupe.`,
    noGroup: () => phrase`Cela ne marche que dans le canal d’un groupe\u202F; ici, nous ne sommes que deux.`,
    unknownAction: () =>
      phrase`Ce bouton est ancien et je ne le reconnais plus. Veuillez poser de nouveau la question.`,
    readingsChanged: () =>
      phrase`Les textes ont changé depuis cet affichage\u202F; on ne peut donc pas continuer à partir d’ici. Veuillez poser de nouveau la question.`,
    forbidden: () =>
      phrase`Je n’ai pas le droit d’y écrire. Les responsables peuvent m’ajouter au canal et m’autoriser à envoyer des messages.`,
    failed: () =>
      phrase`Cela n’a pas marché à l’instant. Si rien n’est apparu, veuillez réessayer dans un moment.`,
    noWords: () => phrase`Ce message ne contient pas de mots dont chercher les sources.`,
    gone: () => phrase`Le message ou le canal n’existe plus\u202F; rien n’a donc été publié.`,
    shared: () => phrase`Cela a déjà été partagé.`,
    bug: () =>
      phrase`Un problème est survenu ici\u202F; votre question n’y est pour rien. Il a été signalé. Veuillez réessayer, ou poser la question avec d’autres mots.`,
  },
}
