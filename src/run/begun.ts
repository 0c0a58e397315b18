/** What a worker says when it begins with a task: from then on the task's time is counted. */
export const BEGUN = 'begun';
