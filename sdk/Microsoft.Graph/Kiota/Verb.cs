namespace Microsoft.Kiota.Abstractions;

internal enum Verb
{
    Get,
    Post,
    Put,
    Patch,
}
