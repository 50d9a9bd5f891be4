#pragma once
#include <stddef.h>
#include <stdint.h>

/// Damages bytes as libFuzzer would; gives how many there are then, at most maxSize.
size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t maxSize);
