/**
 * Mail: the message as its reader sees it, by its plain words or else its page; what is attached stays closed.
 *
 * <p>In: a file of RFC 5322 and MIME. Out: its words. Start reading at {@link ibidem.read.mail.MailReader}.
 */
@NullMarked
package ibidem.read.mail;

import org.jspecify.annotations.NullMarked;
