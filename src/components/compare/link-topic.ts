import type { Topic } from '../../report/types.ts';
import { routes } from '../routes.ts';
import { readPlace } from '../site-data.ts';
import { pageOfTown } from './topic-pages.ts';

/** The address of a report's text on a topic, on the page of that topic that holds its town. */
export const linkTopic = (topic: Topic, report: string): string =>
  `${routes.compareTopic(topic, pageOfTown(readPlace(report)))}#${report}`;
