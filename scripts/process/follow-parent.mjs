// Loaded into a server beside its own code: when the process that started it is gone, even by SIGKILL, it goes too.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
