import type { Camera } from '../../scene/camera.ts';
import { isLanguage } from '../../text/text.ts';
import { plainFigure, type Figure } from '../figure/figure.ts';
import { readFigure } from '../figure/read-figure.ts';
import { Fields } from './fields.ts';
import { stateFormat, type PictureState, type Reading } from './picture-state.ts';

/** The state that a value from outside is: everything in it is of its type and within its limits, or nothing is taken. */
export function checkState(value: unknown): Reading {
	const fields = new Fields(value);
	const format = fields.text('format', 40);
	const version = fields.number('version', 1, 1_000_000);
	if (fields.wrong || format !== stateFormat.format || !Number.isInteger(version))
		return { problem: 'damaged' };
	if (version > stateFormat.version) return { problem: 'newer' };

	const language = fields.text('language', 40);
	const query = fields.text('query', 200_000);
	const camera = optional(fields, 'camera', checkCamera);
	const figure = optional(fields, 'figure', checkFigure);
	const subject = optional(fields, 'case', checkSubject);
	if (fields.wrong || !isLanguage(language) || !subject) return { problem: 'damaged' };
	return { state: { case: subject, language, query, camera, figure } };
}

function optional<T>(fields: Fields, key: string, check: (inner: Fields) => T): T | undefined {
	if (fields.get(key) === undefined) return undefined;
	const inner = new Fields(fields.get(key));
	const value = check(inner);
	fields.wrong ||= inner.wrong;
	return value;
}

function checkSubject(fields: Fields): PictureState['case'] {
	const [name, title] = [fields.text('name', 200), fields.text('title', 1000)];
	return { name, title, version: fields.text('version', 200), licence: fields.text('licence', 200) };
}

function checkCamera(fields: Fields): Camera {
	const far = 10_000_000;
	return {
		x: fields.number('x', -far, far),
		y: fields.number('y', -far, far),
		zoom: fields.number('zoom', 0.001, 1000),
		width: fields.number('width', 1, 100_000),
		height: fields.number('height', 1, 100_000)
	};
}

/** A setting that is missing or is not known here is as in a plain figure; one of another type makes all of it wrong. */
function checkFigure(fields: Fields): Figure {
	const kindOf = (value: unknown) => (Array.isArray(value) ? 'list' : typeof value);
	for (const [key, plain] of Object.entries(plainFigure))
		if (fields.has(key) && kindOf(fields.get(key)) !== kindOf(plain)) fields.wrong = true;
	return readFigure(fields.value);
}
