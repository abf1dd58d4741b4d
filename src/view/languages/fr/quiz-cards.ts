import { grammarOf } from '../../grammar.ts'
import { code, phrase, strong } from '../../view.ts'
import type { QuizCards } from '../en/quiz-cards.ts'

const { number, counted } = grammarOf('fr')
const questions = (count: number): string => counted(count, '# question', '# questions')

/** What is said of questions that people write, bring in and take along, in French. */
export const quizCards: QuizCards = {
  quizCards: {
    form: {
      title: 'Votre question',
      editTitle: 'Modifier la question',
      question: 'Question (_____ fait un blanc)',
      answer: 'Réponse',
      accept: 'Autres bonnes réponses (séparées par\u202F;)',
      source: 'Mots des textes qui le disent',
      send: 'Continuer',
      save: 'Enregistrer',
    },
    problems: {
      question: () => phrase`La question est vide. Écrivez ce qu’il faut demander.`,
      answer: () => phrase`La réponse est vide. Écrivez-la comme la disent les textes.`,
      longQuestion: (limit) => phrase`La question dépasse ${number(limit)} caractères.`,
      longAnswer: (limit) => phrase`La réponse dépasse ${number(limit)} caractères.`,
      longAccept: (limit, most) =>
        phrase`Il peut y avoir ${number(most)} autres bonnes réponses de ${number(limit)} caractères chacune.`,
    },
    noSource: () =>
      phrase`Une question a besoin d’un passage des textes qui en dit la réponse, car c’est ce qui est montré. Je n’y ai pas trouvé vos mots.`,
    near: () => phrase`Est-ce l’un de ces passages\u202F?`,
    noNear: () =>
      phrase`Appuyez sur le bouton et donnez quelques mots tels qu’ils sont dans le texte, ou plus proches de lui.`,
    buttons: {
      use: (at) => `Prendre le n°\u00A0${number(at)}`,
      again: 'Modifier encore',
      send: 'Envoyer aux responsables',
      keep: 'Ajouter',
      cancel: 'Ne pas ajouter',
      approve: 'Approuver',
      edit: 'Modifier',
      drop: 'Écarter',
      next: 'Suivante',
      accept: 'Accepter',
      dismiss: 'Refuser',
      retire: 'Retirer',
      stay: 'Garder',
      restore: 'La poser de nouveau',
      retired: 'Questions retirées',
      queue: 'À décider',
    },
    typed: {
      use: 'montre votre question avec ce passage',
      again: 'le formulaire encore une fois',
      keep: 'elle pourra alors être posée',
      cancel: 'elle ne sera pas posée',
      approve: 'elle pourra alors être posée',
      edit: 'avec d’autres mots',
      drop: 'elle ne sera pas posée',
      next: 'laisse celle-ci pour plus tard',
      accept: 'elle est bonne pour tout le monde',
      dismiss: 'elle reste fausse',
      retire: 'elle ne sera plus posée',
      stay: 'elle pourra encore être posée',
      restore: 'elle n’est plus retirée',
      retired: 'ce qui n’est plus demandé',
      queue: 'ce qu’il reste à décider',
      formats: {
        anki: 'un fichier texte',
        apkg: 'un fichier qu’Anki ouvre',
        csv: 'pour un tableur',
      },
    },
    preview: () => phrase`Voici votre question, et ce qui sera montré comme réponse\u00A0:`,
    question: 'Énoncé',
    answer: 'Réponse',
    also: 'Juste aussi',
    by: 'De',
    sent: () =>
      phrase`Envoyée. Les responsables la regardent avant qu’elle soit posée, et je vous préviens si elle est retenue.`,
    added: () => phrase`Ajoutée. La question peut être posée dès maintenant.`,
    left: () => phrase`D’accord, rien n’est ajouté.`,
    thereAlready: () => phrase`Cette question existe déjà.`,
    tells: () => phrase`La question contient sa propre réponse.`,
    gone: () => phrase`Quelqu’un en a déjà décidé.`,
    tooMany: (most) =>
      phrase`Déjà ${number(most)} de vos questions attendent les responsables. Envoyez-en d’autres quand quelques-unes auront été regardées.`,
    noReadings: () => phrase`Il n’y a pas de textes dont tirer une question.`,
    queueHeading: (at, count) => phrase`À décider · ${number(at)} sur ${number(count)}`,
    queueEmpty: () => phrase`Il n’y a rien à décider.`,
    proposal: (given, votes) =>
      phrase`${counted(votes, '# personne dit', '# personnes disent')} que ${strong(given)} est juste aussi.`,
    moved: () =>
      phrase`Le passage cité n’est plus dans les textes. Modifiez la question pour en donner un autre, ou écartez-la.`,
    approved: () => phrase`Approuvée\u00A0: la question peut être posée dès maintenant.`,
    dropped: () => phrase`Écartée.`,
    edited: () => phrase`Enregistrée telle que vous la voyez.`,
    accepted: (given, revised) =>
      phrase`«\u00A0${given}\u00A0» est désormais une bonne réponse\u202F; ${counted(revised, '# réponse recomptée', '# réponses recomptées')}.`,
    dismissed: (given) => phrase`«\u00A0${given}\u00A0» reste faux.`,
    putAway: () => phrase`Retirée\u00A0: la question ne sera plus posée.`,
    stays: () => phrase`Gardée\u00A0: la question pourra encore être posée.`,
    restored: () => phrase`La question peut de nouveau être posée.`,
    retiredHeading: (at, count) => phrase`Retirées · ${number(at)} sur ${number(count)}`,
    retiredNone: () => phrase`Aucune question n’a été retirée.`,
    why: {
      flags: (count) =>
        phrase`${counted(count, '# membre l’a signalée', '# membres l’ont signalée')} comme mauvaise question.`,
      host: () => phrase`Les responsables l’ont retirée.`,
      readings: () => phrase`Les textes avaient changé.`,
    },
    toAuthor: (question) =>
      phrase`Les responsables ont retenu votre question\u00A0: «\u00A0${question}\u00A0» Elle peut être posée dès maintenant. Merci.`,
    import: {
      title: 'Importer des questions',
      label: 'Tableau (CSV) ou texte d’Anki',
      send: 'Importer',
      howTo: () =>
        phrase`Une ligne par question\u00A0: question, réponse, autres bonnes réponses, mots du passage. Copiez le tableau et collez-le. Dans le terminal\u00A0: ${code('quiz import FILE')}.`,
      taken: (count) => phrase`${strong(questions(count))} ${counted(count, 'importée', 'importées')}.`,
      waits: () => phrase`Les responsables les regardent avant qu’elles soient posées.`,
      mayBeAsked: () => phrase`Elles peuvent être posées dès maintenant.`,
      nothing: () => phrase`Aucune question n’a été importée.`,
      empty: () => phrase`Il n’y a là aucune ligne avec une question.`,
      notTaken: (count) =>
        phrase`${counted(count, '# ligne n’a pas pu être importée', '# lignes n’ont pas pu être importées')}\u00A0:`,
      line: (line) => `Ligne ${line}`,
      lines: (lines) => `Lignes ${lines}`,
      why: {
        unclosed: 'un guillemet est ouvert et n’est pas fermé',
        'no-question': 'la question manque',
        'no-answer': 'la réponse manque',
        'long-question': 'la question dépasse 300 caractères',
        'long-answer': 'la réponse dépasse 500 caractères',
        'too-many': '500 questions sont importées à la fois\u202F; importez celles-ci ensuite',
        'no-source': 'aucun passage des textes ne le dit\u202F; donnez-en des mots comme source',
        there: 'existe déjà',
        decided: 'les responsables en ont déjà décidé',
        waiting:
          '50 de vos questions attendent les responsables\u202F; importez celles-ci quand quelques-unes auront été regardées',
      },
    },
    export: {
      heading: () => phrase`Emporter des questions`,
      what: () =>
        phrase`Vos révisions, ou toutes les questions posées au groupe et écrites par lui. Sous quelle forme\u202F?`,
      whatMine: () => phrase`Les questions de vos révisions. Sous quelle forme\u202F?`,
      mine: 'Les miennes',
      group: 'Le groupe',
      formats: { anki: 'Texte Anki', apkg: 'Paquet Anki', csv: 'Tableau (CSV)' },
      button: (whose, format) => `${whose}\u00A0: ${format}`,
      done: (count) => phrase`${questions(count)}\u00A0:`,
      skipped: (count) =>
        phrase`${counted(count, '# question omise', '# questions omises')}, car les textes ont changé.`,
      howTo: {
        anki: () =>
          phrase`Dans Anki, choisissez «\u00A0Importer\u00A0» dans le menu «\u00A0Fichier\u00A0». Une importation ultérieure modifie les notes au lieu de les doubler.`,
        apkg: () =>
          phrase`Ouvrez le fichier avec Anki. Une importation ultérieure modifie les notes au lieu de les doubler.`,
        csv: () =>
          phrase`UTF-8, avec des virgules. Une apostrophe précède ce qu’un tableur prendrait pour un calcul.`,
      },
      noneMine: () =>
        phrase`Vous n’avez pas encore de révisions. Appuyez sur «\u00A0Ajouter à mes révisions\u00A0» sous une réponse que vous voulez retenir.`,
      noneGroup: () => phrase`Rien n’a encore été demandé à ce groupe.`,
      noFormat: (typed) =>
        phrase`Je ne connais pas le format «\u00A0${typed}\u00A0»\u00A0: il y a ${code('anki')}, ${code('apkg')} et ${code('csv')}.`,
      deck: 'Verbatim',
      files: { mine: 'verbatim-revisions', group: 'verbatim-questions-du-groupe' },
    },
  },
}
