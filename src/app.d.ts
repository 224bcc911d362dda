declare global {
	namespace App {
		interface Error {
			message: string;
		}
		interface PageState {
			/** Which step of the session this entry of the browser's history is: see ui/history.svelte.ts. */
			step?: number;
		}
	}
}

export {};
