import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository; every command runs there. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Something that a person at the terminal has to know; shown without a stack trace. */
export class Failure extends Error {
	/**
	 * @param {string} message
	 * @param {number} exitCode
	 */
	constructor(message, exitCode = 1) {
		super(message);
		this.exitCode = exitCode;
	}
}

const windows = process.platform === 'win32';

/**
 * Runs a program to its end, with its output on this terminal. Throws a Failure with its exit code.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} env added to the environment
 */
export function run(program, args = [], env = {}) {
	// Without a shell, Windows does not start npm.cmd and its like.
	const command = windows ? { file: [program, ...args].join(' '), args: [] } : { file: program, args };
	const { error, status, signal } = spawnSync(command.file, command.args, {
		cwd: root,
		stdio: ['ignore', 'inherit', 'inherit'],
		env: { ...process.env, ...env },
		shell: windows
	});
	const shown = [
		program.startsWith(localPrograms) ? program.slice(localPrograms.length + 1) : program,
		...args
	];
	if (error) throw new Failure(`"${shown.join(' ')}" could not be started: ${error.message}`);
	if (signal) throw new Failure(`"${shown.join(' ')}" was ended by ${signal}.`);
	if (status !== 0) throw new Failure(`"${shown.join(' ')}" ended with exit code ${status}.`, status ?? 1);
}

const localPrograms = join('node_modules', '.bin');

/**
 * A program that an installed package brings along, for `run`.
 * @param {string} name
 */
export function localProgram(name) {
	return join(localPrograms, name);
}

/**
 * The whole of a command: a Failure is printed as a sentence and ends the process with its exit code.
 * @param {() => void | Promise<void>} action
 */
export async function runCommand(action) {
	try {
		await action();
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		console.error(`\n${error.message}`);
		process.exitCode = error.exitCode;
	}
}
