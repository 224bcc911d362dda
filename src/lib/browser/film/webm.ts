import type { FileOrder } from '../format.ts';
import { openFilm, type FilmOrder } from './film-canvas.ts';

const types = ['video/webm;codecs=vp9', 'video/webm;codecs=vp8', 'video/webm'];

/** The sort of WebM that this browser can record; nothing when it can none. */
export function webmType(): string | undefined {
	if (typeof MediaRecorder === 'undefined' || !('captureStream' in HTMLCanvasElement.prototype))
		return undefined;
	return types.find((type) => MediaRecorder.isTypeSupported(type));
}

/** Pictures in a second: a figure that stands is recorded again and again, else it would last no longer than one of them. */
const perSecond = 10;
/** Enough for thin lines and small letters. */
const bitsPerSecond = 6_000_000;

/** Records a film while it plays; the work takes as long as the film. */
export async function recordWebm(
	order: FilmOrder,
	{ signal, onprogress }: Pick<FileOrder, 'signal' | 'onprogress'>
): Promise<Blob> {
	const type = webmType();
	if (!type) throw new Error('no WebM');
	const { canvas, context, show } = await openFilm(order);
	show(0);
	const stream = canvas.captureStream(perSecond);
	const recorder = new MediaRecorder(stream, { mimeType: type, videoBitsPerSecond: bitsPerSecond });
	const parts: Blob[] = [];
	recorder.ondataavailable = ({ data }) => parts.push(data);
	const ended = new Promise<void>((done, fail) => {
		recorder.onstop = () => done();
		recorder.onerror = () => fail(new Error('recording stopped'));
	});
	try {
		recorder.start(1000);
		await play(order, { show, again: () => context.drawImage(canvas, 0, 0) }, { signal, onprogress });
	} finally {
		if (recorder.state !== 'inactive') recorder.stop();
		stream.getTracks().forEach((track) => track.stop());
	}
	await ended;
	const file = new Blob(parts, { type: 'video/webm' });
	if (file.size === 0) throw new Error('empty film');
	return file;
}

interface Screen {
	readonly show: (at: number) => void;
	/** Paints the same once more, so that there is something to record. */
	readonly again: () => void;
}

/** Shows each figure for its time; what was late is caught up with, so that the film lasts as long as was said. */
async function play(
	{ film, delays }: FilmOrder,
	{ show, again }: Screen,
	{ signal, onprogress }: Pick<FileOrder, 'signal' | 'onprogress'>
): Promise<void> {
	const whole = delays.reduce((sum, delay) => sum + delay, 0);
	const start = performance.now();
	let due = 0;
	for (let at = 0; at < film.count; at++) {
		show(at);
		due += delays[at]!;
		while (performance.now() - start < due) {
			await new Promise((next) => setTimeout(next, 1000 / perSecond));
			signal?.throwIfAborted();
			again();
			onprogress?.(Math.min(1, (performance.now() - start) / whole));
		}
	}
}
