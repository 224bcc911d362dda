import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildFolder } from './build.js';
import { Failure, runCommand } from './run.js';

/**
 * Serves a built site as a plain static host does, with 404.html for unknown addresses.
 * @param {object} options
 * @param {string} options.folder
 * @param {string} [options.base] the path the site was built for, such as "/fateline"
 * @param {number} [options.port] 0 for any
 * @param {string} [options.host]
 * @param {boolean} [options.exactPort] fail when the port is taken, instead of trying the next
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serveSite({ folder, base = '', port = 4173, host = '127.0.0.1', exactPort = false }) {
	const server = createServer(await siteHandler(folder, base));
	const listening = await listen(server, port, host, exactPort ? 1 : 100);
	const shownHost = host.includes(':') ? `[${host}]` : host;
	return {
		url: `http://${shownHost}:${listening}${base}/`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}

/**
 * @param {string} folder
 * @param {string} base
 * @returns {Promise<import('node:http').RequestListener>}
 */
async function siteHandler(folder, base) {
	// Only here, because it is not there before the packages are installed.
	const { default: sirv } = await import('sirv');
	const files = sirv(folder, {
		etag: true,
		onNoMatch: (_, response) => sendNotFound(folder, response),
		setHeaders
	});
	return (request, response) => {
		const { path, query } = splitAddress(request.url ?? '/');
		if (path === base && base !== '') return redirect(response, `${base}/${query}`);
		if (!path.startsWith(`${base}/`)) return sendNotFound(folder, response);
		const inside = path.slice(base.length);
		const canonical = canonicalPath(folder, inside);
		if (canonical !== inside) return redirect(response, base + canonical + query);
		request.url = inside + query;
		files(request, response);
	};
}

/**
 * Links between pages are relative: "en" and "en/" are two different places, and only one of them is the page's own.
 * @param {string} folder
 * @param {string} path
 */
function canonicalPath(folder, path) {
	const name = decode(path);
	if (name === undefined || posix.normalize(name) !== name) return path;
	const isFile = (/** @type {string} */ each) => existsSync(each) && statSync(each).isFile();
	const file = join(folder, name);
	if (name.endsWith('/')) {
		return !isFile(join(file, 'index.html')) && isFile(`${join(folder, name.slice(0, -1))}.html`)
			? path.slice(0, -1)
			: path;
	}
	return !isFile(file) && !isFile(`${file}.html`) && isFile(join(file, 'index.html')) ? `${path}/` : path;
}

/** @param {string} path */
function decode(path) {
	try {
		const name = decodeURIComponent(path);
		return name.includes('\0') ? undefined : name;
	} catch {
		return undefined;
	}
}

/** @param {string} address */
function splitAddress(address) {
	const at = address.indexOf('?');
	return at < 0 ? { path: address, query: '' } : { path: address.slice(0, at), query: address.slice(at) };
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} location
 */
function redirect(response, location) {
	response.writeHead(307, { location }).end();
}

/**
 * @param {string} folder
 * @param {import('node:http').ServerResponse} response
 */
function sendNotFound(folder, response) {
	const page = join(folder, '404.html');
	response.writeHead(404, { 'content-type': 'text/html;charset=utf-8', 'cache-control': 'no-cache' });
	response.end(existsSync(page) ? readFileSync(page) : 'Not found');
}

/**
 * Names under _app/immutable carry a hash of their content; everything else may change with the next build.
 * @param {import('node:http').ServerResponse} response
 * @param {string} path
 */
function setHeaders(response, path) {
	const forever = path.startsWith('/_app/immutable/');
	response.setHeader('cache-control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 * @param {number} tries
 * @returns {Promise<number>} the port that was free
 */
async function listen(server, port, host, tries) {
	for (let tried = port; ; tried++) {
		try {
			return await listenAt(server, tried, host);
		} catch (error) {
			const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
			if (code !== 'EADDRINUSE')
				throw new Failure(`The site cannot be served on ${host}, port ${tried}: ${message}`);
			if (tried - port + 1 < tries) continue;
			const taken = tries === 1 ? `Port ${port} is` : `The ports ${port} to ${tried} are`;
			throw new Failure(`${taken} in use by another program. Choose another one: PORT=8080 npm start`);
		}
	}
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<number>}
 */
function listenAt(server, port, host) {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, () => {
			server.off('error', reject);
			resolve(/** @type {import('node:net').AddressInfo} */ (server.address()).port);
		});
	});
}

/**
 * Serves the built site until Ctrl+C, and says where.
 * @param {string} [port] exactly this one; without it, 4173 or the next that is free
 */
export async function serveUntilInterrupted(port) {
	if (port && !(/^\d+$/.test(port) && Number(port) < 65536))
		throw new Failure(`"${port}" is not a port number.`);
	const site = await serveSite({
		folder: buildFolder,
		base: process.env.BASE_PATH,
		host: process.env.HOST || undefined,
		port: port ? Number(port) : undefined,
		exactPort: Boolean(port)
	});
	console.log(`\nFateline is at ${site.url} (Ctrl+C ends it)`);
	for (const signal of ['SIGINT', 'SIGTERM'])
		process.once(signal, () => site.close().then(() => process.exit(0)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const { values } = parseArgs({ options: { port: { type: 'string' } } });
	await runCommand(() => serveUntilInterrupted(values.port ?? process.env.PORT));
}
