import { runCommand } from './terminal/command'
import { openPortal } from './web/open-portal'

void runCommand(() => openPortal('start'), 'Stopping …')
