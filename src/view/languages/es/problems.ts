import { grammarOf } from '../../grammar.ts'
import { code, phrase } from '../../view.ts'
import type { Problems } from '../en/problems.ts'
import { documents } from './counts.ts'

const { number, counted } = grammarOf('es')

/** What is said when something cannot be done, in Spanish. */
export const problems: Problems = {
  problems: {
    noQuestion: () =>
      phrase`Todavía no hay ninguna pregunta. Se escribe después del comando, o sola en una línea.`,
    longQuestion: (length, limit) =>
      phrase`Esa pregunta tiene ${counted(length, '# carácter', '# caracteres')}; el máximo es ${number(limit)}. Hay que preguntar con menos palabras.`,
    nothingAsked: (command) =>
      phrase`Primero hay que preguntar; ${code(command)} continúa a partir de la respuesta.`,
    forOne: (command) =>
      phrase`Eso es solo para quien lo pide, y aquí lo leerían todos. Se obtiene con ${code(`/${command}`)}.`,
    nothingLeft: () => phrase`No hay más pasajes que mostrar para esa pregunta.`,
    nothingToWiden: () => phrase`Esa respuesta no citaba nada, así que no hay contexto que mostrar.`,
    noWider: () =>
      phrase`Estos pasajes no se pueden ampliar más: a ambos lados termina el texto o hay líneas excluidas.`,
    noDocument: (typed) =>
      phrase`Ningún documento corresponde a «${typed}». ${code('sources')} los muestra todos; se elige uno por su número o por palabras de su título.`,
    ifQuestion: (line) => phrase`Si era una pregunta, se escribe así: ${code(`ask ${line}`)}`,
    didYouMean: () => phrase`¿Era alguno de estos?`,
    manyDocuments: (typed, count) =>
      phrase`«${typed}» corresponde a ${documents(count)}. Se elige uno por su número:`,
    andMore: (count) => phrase`Hay ${number(count)} más en ${code('sources')}.`,
    noCommand: (typed) => phrase`No existe el comando «${typed}»; ${code('help')} muestra los que hay.`,
    hostsOnly: () => phrase`Eso solo pueden hacerlo quienes administran este grupo.`,
    noGroup: () => phrase`Eso es para el canal de un grupo; esta es una conversación de dos.`,
    unknownAction: () => phrase`Este botón es antiguo y ya no lo reconozco. Hay que volver a preguntar.`,
    readingsChanged: () =>
      phrase`Las lecturas han cambiado desde que se mostró esto, así que no se puede continuar. Hay que volver a preguntar.`,
    forbidden: () =>
      phrase`No tengo permiso para escribir ahí. Quienes administran el grupo pueden añadirme al canal y permitirme enviar mensajes.`,
    failed: () =>
      phrase`No funcionó en este momento. Si no ha aparecido nada, conviene intentarlo de nuevo en un rato.`,
    noWords: () => phrase`Ese mensaje no tiene palabras para las que buscar fuentes.`,
    gone: () => phrase`El mensaje o el canal ya no existe, así que no se publicó nada.`,
    shared: () => phrase`Eso ya se ha compartido.`,
    bug: () =>
      phrase`Algo ha fallado aquí, y no por la pregunta. El error ya se ha comunicado. Se puede intentar de nuevo o preguntar con otras palabras.`,
  },
}
