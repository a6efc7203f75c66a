import { Subtitle2, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useStyles } from '../styles';

/** A title with a paragraph: what the pane says where there is no list to show. */
export function Panel({ title, body, children }: { title: string; body: string; children?: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.column}>
      <Subtitle2 as="h2" className={styles.title}>
        {title}
      </Subtitle2>
      <Text>{body}</Text>
      {children}
    </section>
  );
}
