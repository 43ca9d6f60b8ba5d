-- Words that the next migrations use. New words of an enumeration can be used once they are committed.

ALTER TYPE "ChangeKind" ADD VALUE 'space';
ALTER TYPE "ChangeKind" ADD VALUE 'attachment';
ALTER TYPE "ChangeSetOrigin" ADD VALUE 'grid';
ALTER TYPE "ChangeSetOrigin" ADD VALUE 'file';
ALTER TYPE "ChangeSetOrigin" ADD VALUE 'restore';
ALTER TYPE "ChangeSetOrigin" ADD VALUE 'rollback';
ALTER TYPE "ChangeSetState" ADD VALUE 'submitted';
ALTER TYPE "ChangeSetState" ADD VALUE 'approved';
