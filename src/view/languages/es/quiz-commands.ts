import type { QuizCommands } from '../en/quiz-commands.ts'

/** What a chat client shows beside the commands of the quiz, in Spanish. */
export const quizCommands: QuizCommands = {
  quizSlash: {
    quiz: 'Preguntas sobre las lecturas: ahora, o una al día',
    review: 'Repasar lo que se quiere recordar, cuando toca',
    now: 'Un quiz ahora: a solas, en grupo o como examen',
    daily: 'Una pregunta diaria aquí: cuándo y sobre qué; la crean quienes administran',
    stats: 'El progreso personal, en privado',
    board: 'Quién respondió más, o cómo va el grupo',
    cards: 'Para quienes administran: aprobar, editar o descartar preguntas de miembros',
    add: 'Escribir una pregunta propia',
    import: 'Traer preguntas de una tabla o de Anki',
    export: 'Llevarse las preguntas: a Anki o como tabla',
    makeCard: 'Crear tarjeta de quiz',
    makeCardSummary: 'Convierte este mensaje en pregunta; la aprueban quienes administran',
    options: {
      questions: 'Cuántas preguntas, de 1 a 20',
      style: 'Cómo se juega',
      time: 'A qué hora, como 09:00',
      zone: 'La zona horaria: una ciudad o región',
      days: 'Qué días: laborables, lun mié vie, todos los días',
      reveal: 'Cuándo se muestra la respuesta, como 20:00',
      channel: 'En qué canal; si no se indica, en este',
      group: 'A quién avisar; si no se indica, a nadie',
      period: 'De qué periodo',
      format: 'En qué formato',
    },
    styles: {
      practice: 'práctica: a solas, con la respuesta al momento',
      together: 'en grupo: responden todos, a la vista',
      exam: 'examen: un solo intento, las respuestas al final',
    },
    periods: { week: 'esta semana', month: 'este mes', all: 'desde el principio' },
    formats: { anki: 'Anki, como texto', apkg: 'Anki, como paquete', csv: 'una tabla (CSV)' },
  },
}
