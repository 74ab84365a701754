package ibidem.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Speech behind dashes, and tags inside quotation marks, of languages that write so. */
class DialogueTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        # text (¶ a new paragraph)                                                  | words = speaker
        — Où vas-tu ? demanda Claire.¶— À la mer, répondit Paul, et pour longtemps. | Où vas-tu ? = Claire ; À la mer = Paul
        — Je pars demain, dit Pierre. Il se leva et sortit.                         | Je pars demain = Pierre
        — Adieu ! cria la vieille femme. Les enfants ne sont plus dans la rue.        | Adieu ! = la vieille femme
        Il prit la route — longue et droite — qui mène au port.                     |
        « Je pars, dit-il, et je ne reviendrai pas », mais il revint.               | Je pars ... et je ne reviendrai pas = ?il
        « La paix, dit Hugo, est la vertu de la civilisation. »                     | La paix ... est la vertu de la civilisation. = Hugo
        « Je pars, a déclaré Anne Roux, et je ne reviendrai pas. »                  | Je pars ... et je ne reviendrai pas. = Anne Roux
        « Je pars, a-t-elle dit, et je ne reviendrai pas. » Anne Roux sourit.       | Je pars ... et je ne reviendrai pas. = ?elle
        « Je pars, avait annoncé le maire de Brest, et je ne reviendrai pas. »      | Je pars ... et je ne reviendrai pas. = le maire de Brest
        « Elle a, dit la loi, un an. » Anne Roux le sait.                           | Elle a, dit la loi, un an. = -
        « Il a dit non. »¹ Pour Anne Roux, « il a tort ».                           | Il a dit non. = - ; il a tort = Anne Roux
        « Il faut, dit la loi, payer avant mars » et chacun paie.                   | Il faut, dit la loi, payer avant mars = -
        « On m’a dit, il y a longtemps, de partir » : voilà tout.                   | On m’a dit, il y a longtemps, de partir = -
        —No iré —dijo Marta—. Ya lo sabes.                                          | No iré = Marta ; Ya lo sabes. = Marta
        —¿Quién es? —preguntó el portero.¶—Soy yo —contestó Luis.                   | ¿Quién es? = el portero ; Soy yo = Luis
        — Иду, — сказал он. — Жди меня.                                             | Иду = ?он ; Жди меня. = ?он
        — Кто там? — спросила Анна.                                                 | Кто там? = Анна
        «Река, — сказал Олег, — больше не течёт к морю».                            | Река ... больше не течёт к морю = Олег
        «Река — это дорога», — сказал Олег.                                         | Река — это дорога = Олег
        """)
    void takesTheTagOutOfTheWords(String text, String expected) {
        assertThat(Sentences.found(text.replace('¶', '\n'))).isEqualTo(expected == null ? "" : expected);
    }
}
