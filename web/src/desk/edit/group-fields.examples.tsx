import { servedUnits } from '@legalmap/data/desk/addresses.ts'
import { formOf } from '@legalmap/data/desk/forms/group-forms.ts'
import type { Examples } from '../../review/examples.ts'
import { onDesk } from '../../review/on-desk.tsx'
import { sampleCenter, sampleRecord, sampleUnits } from '../../review/sample-desk.ts'
import { GroupFields } from './group-fields.tsx'

export default {
  existence: {
    draw: (look) =>
      onDesk(
        look,
        { form: { entries: formOf('existence', sampleRecord), errors: [] } },
        <GroupFields center={sampleCenter()} group="existence" />,
      ),
    finds: ['group', () => ''],
  },
  name: {
    draw: (look) =>
      onDesk(
        look,
        { form: { entries: formOf('name', sampleRecord), errors: [] } },
        <GroupFields center={sampleCenter()} group="name" />,
      ),
    finds: ['group', () => ''],
  },
  place: {
    draw: (look) =>
      onDesk(
        look,
        { form: { entries: formOf('place', sampleRecord), errors: [] } },
        <GroupFields center={sampleCenter()} group="place" />,
      ),
    finds: ['group', () => ''],
  },
  phones: {
    draw: (look) =>
      onDesk(
        look,
        { form: { entries: formOf('phones', sampleRecord), errors: [] } },
        <GroupFields center={sampleCenter()} group="phones" />,
      ),
    finds: ['group', () => ''],
  },
  hours: {
    draw: (look) =>
      onDesk(
        look,
        { form: { entries: formOf('hours', sampleRecord), errors: [] } },
        <GroupFields center={sampleCenter()} group="hours" />,
      ),
    finds: ['textbox', () => ''],
  },
  help: {
    draw: (look) =>
      onDesk(
        look,
        { form: { entries: formOf('help', sampleRecord), errors: [] }, resources: { [servedUnits.address]: sampleUnits } },
        <GroupFields center={sampleCenter()} group="help" />,
      ),
    finds: ['group', () => ''],
  },
  access: {
    draw: (look) =>
      onDesk(
        look,
        { form: { entries: formOf('access', sampleRecord), errors: [] } },
        <GroupFields center={sampleCenter()} group="access" />,
      ),
    finds: ['group', () => ''],
  },
  web: {
    draw: (look) =>
      onDesk(
        look,
        { form: { entries: formOf('web', sampleRecord), errors: [] } },
        <GroupFields center={sampleCenter()} group="web" />,
      ),
    finds: ['textbox', () => ''],
  },
} satisfies Examples
