import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../build/', import.meta.url));
const types: Readonly<Record<string, string>> = {
	...{ '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' }
};

/**
 * The plainest server of files there is: it knows a folder's index.html, and neither redirects nor headers.
 * @param below the path below which the built site lies, with a slash at its end
 * @param edit changes what is sent of HTML and of the service worker, as if the site had been built anew
 */
export async function servePlainly(below: string, edit: (text: string) => string = (text) => text) {
	const server = createServer(({ url }, answer) => {
		const { pathname } = new URL(url!, 'http://localhost');
		let file = join(folder, decodeURIComponent(pathname.slice(below.length)));
		if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
		if (!pathname.startsWith(below) || !existsSync(file)) return answer.writeHead(404).end();
		answer.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
		const edited = /\.html$|service-worker\.js$/.test(file);
		answer.end(edited ? edit(readFileSync(file, 'utf8')) : readFileSync(file));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}${below}`,
		close: () => {
			server.close();
			server.closeAllConnections();
		}
	};
}
