/** A thread of `--jobs`: reads the same command line as the command, then one document after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import { readSettings } from './settings.js';
import type { Task } from './task.js';
import { doTask } from './task.js';

const settings = readSettings(workerData as string[]);
parentPort?.on('message', (task: Task) => {
  void doTask(task, settings).then((done) => parentPort?.postMessage('briefing' in done ? { json: JSON.stringify(done.briefing) } : done));
});
