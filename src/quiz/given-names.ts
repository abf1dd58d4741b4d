/** Whether a word is a first name common enough to show that the name it opens is a person's. */
export function isGivenName(word: string): boolean {
  return NAMES.has(word)
}

const NAMES: ReadonlySet<string> = new Set(
  `Aaron Abraham Adam Adolf Adolph Agnes Alan Albert Alex Alexander Alexandra Alexis Alfred Alice Allen Amy Andre Andrea Andreas Andrew
  Andrei Angela Ann Anna Anne Anthony Antoine Anton Antonio Archibald Arnold Arthur Augustus Barack Barbara Benjamin Bernard Bertrand
  Bill Bob Boris Brian Bruce Carl Carlos Carol Caroline Catherine Cecil Charles Charlotte Chris Christian Christopher Claude Clement
  Colin Condoleezza Constantine Cornelius Craig Dan Daniel David Deborah Denis Dennis Diana Diego Dick Dmitri Donald Dorothy Douglas
  Dwight Edgar Edith Edmund Eduard Edward Edwin Eleanor Elizabeth Ella Ellen Emil Emily Emma Emmanuel Enrico Eric Erich Ernest Ernst
  Erwin Eugene Eva Evelyn Felix Ferdinand Florence Francis Francisco Franco Francois François Frank Franz Fred Frederic Frederick
  Friedrich Fritz Galileo Gary Geoffrey George Georg Gerald Gerard Gilbert Giovanni Giuseppe Gordon Grace Gregor Gregory Guglielmo
  Gustav Guy Hannah Hans Harold Harriet Harry Heinrich Helen Helmut Henri Henry Herbert Herman Hermann Horace Horatio Howard Hubert
  Hugh Hugo Humphry Ian Igor Immanuel Ira Irene Isaac Isabel Isabella Ivan Jack Jacob Jacques Jakob James Jan Jane Janet Jason Jawaharlal
  Jean Jeff Jeffrey Jennifer Jeremy Jerry Jessica Jesse Jim Jimmy Joachim Joan Joe Johan Johann Johannes John Johnny Jon Jonathan
  Joseph Josef Joshua Josiah Juan Judith Julia Julian Julius Karen Karl Kate Katherine Keith Kenneth Kevin Klaus Konrad Larry Laura
  Lawrence Lee Leo Leon Leonard Leonardo Leonhard Leopold Lewis Linda Lisa Louis Louise Lucy Ludwig Luigi Luis Luke Lyndon Madeleine
  Malcolm Marc Marcel Marco Marcus Margaret Maria Marie Marilyn Mark Martha Martin Mary Matthew Matthias Maurice Max Maximilian Michael
  Michel Michelangelo Miguel Mikhail Mohammed Mohandas Muhammad Nancy Napoleon Nathan Nathaniel Neil Nelson Niccolò Nicholas Nicolas
  Nicolaus Niels Nikita Nikola Nikolai Noam Noah Norman Oliver Oscar Oskar Otto Pablo Pamela Patricia Patrick Paul Pavel Pedro Percy
  Peter Philip Philippe Phillip Pierre Rachel Ralph Raymond Rebecca Rene René Richard Rita Robert Roberto Robin Roger Roland Ronald
  Rosa Rosalind Roy Rudolf Rudolph Rupert Russell Ruth Saddam Sally Sam Samuel Sandra Sarah Scott Sean Sergei Sharon Sidney Sigmund
  Simon Sophia Sophie Stanley Stefan Stephan Stephen Steve Steven Stuart Susan Sylvia Ted Teresa Terry Theodor Theodore Theresa Thomas
  Tim Timothy Tom Tony Vincent Virginia Vladimir Walter Warren Werner Wilbur Wilhelm Will William Winston Wolfgang Woodrow Yuri`.split(
    /\s+/,
  ),
)
