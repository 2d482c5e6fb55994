import { hubspot, Text } from '@hubspot/ui-extensions';

hubspot.extend(() => <Text>Hello world</Text>);
