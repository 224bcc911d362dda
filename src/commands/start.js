import { checkNode, ensureInstalled } from './install.js';
import { runCommand } from './run.js';

await runCommand(async () => {
	checkNode();
	ensureInstalled();
	// Loaded only now: an old Node would stumble over them before it could say that it is too old.
	const { ensureBuilt } = await import('./build.js');
	const { serveUntilInterrupted } = await import('./serve.js');
	ensureBuilt();
	await serveUntilInterrupted(process.env.PORT);
});
