/**
 * Reading untrusted files in processes of our own, so that no file can hurt the program that asked.
 *
 * <p>In: a path. Out: a {@link ibidem.read.ReadOutcome}. Start reading at {@link ibidem.read.worker.WorkerPool}, the
 * parent's side; {@link ibidem.read.worker.WorkerMain} is the other. Between them run frames: a length of four bytes and
 * that many bytes. The parent keeps the time; a worker that dies, hangs or babbles costs its file and nothing else.
 */
@NullMarked
package ibidem.read.worker;

import org.jspecify.annotations.NullMarked;
